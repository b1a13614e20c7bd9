import { byName } from './by-name';

/** Takes out readers' comments, where the page names it so. */
export const comments = byName({
  step: 'comments',
  group: 'comments',
  longest: 100000,
  mayOpen: true,
  what: "readers' comments",
});
