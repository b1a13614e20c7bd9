import { byName } from './by-name';

/** Takes out boxes that the page's own style sheet sets apart from its running text. */
export const beside = byName({ step: 'beside', group: 'beside', longest: 1200, what: 'set apart from the text' });
