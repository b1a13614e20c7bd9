import { byName } from './by-name';

/** Takes out what stands in place of embeds until the reader agrees to them. */
export const consent = byName({
  step: 'consent',
  group: 'consent',
  longest: 1500,
  mayOpen: true,
  sparesEmbeds: true,
  what: 'a request for consent',
});
