import { byName } from './by-name';

/** Takes out advertising, where the page names it so. */
export const advertising = byName({
  step: 'advertising',
  group: 'advertising',
  longest: 400,
  mayOpen: true,
  yieldsTo: 1,
  what: 'advertising',
});
