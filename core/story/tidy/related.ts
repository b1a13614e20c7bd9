import { byName } from './by-name';

/** Takes out other stories, where the page names it so. */
export const related = byName({ step: 'related', group: 'related', longest: 1200, what: 'other stories' });
