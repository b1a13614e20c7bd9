import { byName } from './by-name';

/** Takes out about the author, where the page names it so. */
export const author = byName({
  step: 'author',
  group: 'author',
  longest: 900,
  mayOpen: true,
  what: 'about the author',
});
