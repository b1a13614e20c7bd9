import { byName } from './by-name';

/** Takes out navigation, where the page names it so. */
export const navigation = byName({ step: 'navigation', group: 'navigation', longest: 1500, what: 'navigation' });
