import { byName } from './by-name';

/** Takes out a request to the reader, where the page names it so. */
export const newsletter = byName({
  step: 'newsletter',
  group: 'newsletter',
  longest: 700,
  mayOpen: true,
  yieldsTo: 300,
  what: 'a request to the reader',
});
