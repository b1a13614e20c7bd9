import { agencyNamed } from './agencies';
import { BYLINE_START, NAME_BREAK, ROLE_WORD } from './byline-words';
import { cleanField } from './text';

/** What a byline names: people, agencies and other bodies ("Staff", "Editorial Board"), each in the order given. */
export interface Named {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
  readonly bodies: readonly string[];
}

/** Longest text that can be a list of names; more is a biography. */
const LONGEST = 300;
const MOST_WORDS = 6;
/** Names of fewer letters are initials, which are names too. */
const NAME = /^[\p{Lu}\p{Lo}\p{Lt}"“(][\p{L}\p{M}\p{N}.'’`´"“”()\-‐ ·]*$/u;
/** Particles that stay small inside names. */
const SMALL =
  /^(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|vom|zu|zum|ten|ter|el|al|bin|ibn|ben|y|e|af|av|und|of|the|d|l|st|mc|och)$/i;
const BODY =
  /(?:^|\s)(?:staff|team|desk|board|newsroom|editors?|editorial|redaktion|redaction|redacción|rédaction|redazione|agencies|agenturen|agences|news|press|media|online|magazine|online|group|center|centre|institute|university|foundation|department|office|company|inc|llc|ltd|gmbh|association|society|school|college|clinic|hospital|admin|administrator)(?:\s|$|\.)/i;

/** Sorts what a byline says into people, agencies and bodies. `isOutlet` tells names of the page's own outlet. */
export function namesIn(raw: string, isOutlet: (name: string) => boolean = () => false): Named {
  const people: string[] = [];
  const agencies: string[] = [];
  const bodies: string[] = [];
  const add = (list: string[], name: string): void => {
    if (!list.some((known) => known.toLowerCase() === name.toLowerCase())) list.push(name);
  };
  const text = cleanField(raw);
  if (text.length > LONGEST) return { people, agencies, bodies };
  const bare = text.replace(/https?:\/\/\S+|\S+@\S+\.\w+|(?<=^|\s)@\w+/g, ' ').replace(BYLINE_START, '');
  const whole = agencyNamed(bare);
  if (whole !== null) return { people, agencies: [whole.name], bodies };
  for (const piece of bare.split(NAME_BREAK)) {
    const part = tidy(piece ?? '');
    if (part === '') continue;
    const agency = agencyNamed(part);
    if (agency !== null) add(agencies, agency.name);
    else if (isOutlet(part) || BODY.test(part)) add(bodies, part);
    else if (isPersonName(part)) add(people, capitals(part));
  }
  return { people, agencies, bodies };
}

/** A piece of a byline without its opening words, brackets and closing marks. */
function tidy(piece: string): string {
  return piece
    .replace(BYLINE_START, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(/^[\s"“”'’*–—-]+|[\s"“”*:–—-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .trim();
}

/** Whether a text has the shape of a person's name. */
export function isPersonName(text: string): boolean {
  const parts = text.split(' ');
  if (parts.length > MOST_WORDS || text.length > 60 || text.length < 2) return false;
  if (ROLE_WORD.test(text) || /\d{2}/.test(text)) return false;
  if (!NAME.test(text)) return /^[\p{Ll}][\p{Ll}\d._-]+$/u.test(text) ? parts.length === 1 && text.length > 3 : false;
  return parts.every((part) => SMALL.test(part) || !/^\p{Ll}{2,}$/u.test(part));
}

/** Names in capitals brought to the usual form: "SUZAN QUITAZ" → "Suzan Quitaz". Short ones are initials and stay. */
function capitals(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || name.length < 6 || !name.includes(' ')) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
    word.length < 3 ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
