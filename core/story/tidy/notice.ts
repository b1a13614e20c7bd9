import { byName } from './by-name';

/** Takes out a notice of the publisher, where the page names it so. */
export const notice = byName({
  step: 'notice',
  group: 'notice',
  longest: 500,
  mayOpen: true,
  what: 'a notice of the publisher',
});
