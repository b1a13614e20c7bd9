import { byName } from './by-name';

/** Takes out share and follow buttons, where the page names it so. */
export const share = byName({ step: 'share', group: 'share', longest: 200, what: 'share and follow buttons' });
