import { byName } from './by-name';

/** Takes out a player, where the page names it so. */
export const player = byName({ step: 'player', group: 'player', longest: 400, sparesEmbeds: true, what: 'a player' });
