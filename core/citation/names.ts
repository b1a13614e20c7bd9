import { agencyNamed } from '../attribution/agencies';

/** A name as CSL-JSON has it. `literal` is one that must not be taken apart: a body, or one word. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
    };

/** Words that belong to the family name after them: "Ludwig van Beethoven". */
const PARTICLE =
  /^(?:af|al|av|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|vom|von|zu|zum|zur)$/i;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
/** Names of bodies that sign stories. */
const BODY =
  /\b(?:staff|board|team|desk|editors?|newsroom|correspondents?|reporters?|redaktion|rédaction|redacción)\b/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes a person's name apart, where that can be done without guessing much: the last word, with its particles, is the
 * family name; the first is where the language puts it there. What is one word or a body stays whole.
 *
 * @param language BCP 47, of the story
 */
export function citedName(name: string, language: string | null): CitedName {
  const words = name.trim().split(/\s+/);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [first = '', ...others] = words.map((word, index) =>
    index === words.length - 1 ? word.replace(/,$/, '') : word,
  );
  if (others.length === 0 || BODY.test(name) || agencyNamed(name) !== null) return { literal: name.trim() };
  if (CJK.test(name) || /^hu\b/i.test(language ?? '')) return { family: first, given: others.join(' ') };
  const all = [first.replace(/,$/, ''), ...others];
  let start = all.length - 1;
  while (start > 1 && PARTICLE.test(all[start - 1] ?? '')) start--;
  const particle = all.slice(start, -1).join(' ');
  return {
    family: all.at(-1) ?? '',
    given: all.slice(0, start).join(' '),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The family name with what belongs in front of it: "van Beethoven". */
export const familyOf = (name: Exclude<CitedName, { literal: string }>): string =>
  [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/** As lists have it: "van Beethoven, Ludwig", "King, Martin, Jr.". */
export function lastFirst(name: CitedName): string {
  if ('literal' in name) return name.literal;
  // Names that come family first in their own script have no comma.
  if (CJK.test(name.family)) return `${name.family} ${name.given}`;
  return [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** "Ludwig van Beethoven". */
export function firstLast(name: CitedName): string {
  if ('literal' in name) return name.literal;
  if (CJK.test(name.family)) return `${name.family} ${name.given}`;
  return [name.given, familyOf(name), name.suffix].filter(Boolean).join(' ');
}

/** "van Beethoven, L." */
export function withInitials(name: CitedName): string {
  if ('literal' in name || CJK.test(name.family)) return lastFirst(name);
  const initials = name.given
    .split(/\s+/)
    .map((word) => word.replace(/[\p{L}\p{M}]+\.?/gu, (part) => `${[...part][0]}.`))
    .join(' ');
  return [familyOf(name), initials, name.suffix].filter(Boolean).join(', ');
}
