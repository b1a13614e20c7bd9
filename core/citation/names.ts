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
/** Those, and degrees, which nobody tells from names without the comma: "Mara Lind, PhD". */
const BEHIND_COMMA =
  /^(?:Jr|Sr|Esq|Ph\.?D|M\.?D|J\.?D|D\.?Phil|Ed\.?D|Psy\.?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MBA|MPH|DDS|DVM|RN|CPA)\.?$|^(?:II|III|IV)$/;
/** Names of bodies that sign stories. */
const BODY =
  /\b(?:staff|board|team|desk|editors?|newsroom|correspondents?|reporters?|redaktion|rédaction|redacción)\b/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes a person's name apart, where that can be done without guessing much: what stands before a comma is the family
 * name, else the last word with its particles is; the first is where the language puts it there. What is one word or a
 * body stays whole.
 *
 * @param language BCP 47, of the story
 */
export function citedName(name: string, language: string | null): CitedName {
  const whole = { literal: name.trim() };
  if (BODY.test(name) || agencyNamed(name) !== null) return whole;
  const { parts, end } = withoutSuffix(name);
  const [words = [], given, ...more] = parts;
  if (more.length > 0 || (given === undefined && words.length < 2)) return whole;
  if (given !== undefined) return { ...withParticle(words), given: given.join(' '), ...end };
  const [first = '', ...others] = words;
  if (CJK.test(name) || /^hu\b/i.test(language ?? '')) return { family: first, given: others.join(' '), ...end };
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  return { ...withParticle(words.slice(start)), given: words.slice(0, start).join(' '), ...end };
}

type Words = readonly string[];

/** The words of a name, parted at its commas, and what stands behind it: "Jr.", "PhD". */
function withoutSuffix(name: string): { readonly parts: readonly Words[]; readonly end: { readonly suffix?: string } } {
  const all = name.split(',').flatMap((part): Words[] => (part.trim() === '' ? [] : [part.trim().split(/\s+/)]));
  const isSuffix = (words: Words, index: number): boolean => index > 0 && BEHIND_COMMA.test(words.join(' '));
  const suffix = all.filter(isSuffix).flat().join(', ');
  if (suffix !== '') return { parts: all.filter((words, index) => !isSuffix(words, index)), end: { suffix } };
  const last = all.at(-1) ?? [];
  const word = last.at(-1) ?? '';
  if (last.length < 3 || !SUFFIX.test(word)) return { parts: all, end: {} };
  return { parts: [...all.slice(0, -1), last.slice(0, -1)], end: { suffix: word } };
}

/** A family name with the particles in front of it, of which the last word is never one. */
function withParticle(words: Words): { readonly family: string; readonly 'non-dropping-particle'?: string } {
  const name = words.findIndex((word, index) => index === words.length - 1 || !PARTICLE.test(word));
  const family = words.slice(name).join(' ');
  return name > 0 ? { family, 'non-dropping-particle': words.slice(0, name).join(' ') } : { family };
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
