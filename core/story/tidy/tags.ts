import { byName } from './by-name';

/** Takes out tags, where the page names it so. */
export const tags = byName({ step: 'tags', group: 'tags', longest: 300, what: 'tags' });
