import { byName } from './by-name';

/** Takes out a date or reading time, where the page names it so. */
export const dates = byName({ step: 'dates', group: 'date', longest: 160, what: 'a date or reading time' });
