import { agencyNamed } from './agencies';
import data from './byline-words.json';

/** What bylines and the lines around them say. */
export interface BylineWords {
  /** Address of the JSON Schema, for editors. */
  $schema?: string;
  /** By BCP 47 language code. Words of any language are understood on any page; case never counts. */
  languages: Record<string, BylineLanguage>;
}

/** The words of one language. */
export interface BylineLanguage {
  /** Words that open a byline: "by", "written by". */
  by?: string[];
  /** The same, but particles that begin surnames, too; believed only where a full name or an agency follows. */
  weak?: string[];
  /** Nouns before names; they open a byline only with a colon or in an element of their own: "author". */
  labels?: string[];
  /** Labels of languages that set no space between them and the name. */
  joined?: string[];
  /** Words between two names. */
  and?: string[];
  /** Titles set behind a name. */
  titles?: string[];
  /** Words of roles and departments: a part of a byline that holds one is no name. */
  roles?: string[];
  /** Words that name a body: a newsroom, a firm, a school. */
  bodies?: string[];
  /** First words of page furniture that stands beside bylines. */
  furniture?: string[];
  /** What others than the author did, the word for "by" following: "photos", "edited". */
  deeds?: string[];
  /** Phrases of that kind as a whole, `*` being any word: "photos by". */
  credits?: string[];
}

const { languages }: BylineWords = data;

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}+')
    .replaceAll(' ', '\\s+');

/** The words of one kind in all languages as alternatives, longer ones first. */
function all(kind: keyof BylineLanguage): string {
  const words = new Set(Object.values(languages).flatMap((language) => language[kind] ?? []));
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const OPENING = `(?:(?:${all('by')})(?:\\s*:\\s*|\\s+|$)|(?:${all('labels')})\\s*(?::\\s*|\\n|$)|(?:${all('joined')})\\s*(?:[:：/／|]\\s*|\\n|$))`;
const START = new RegExp(`^[\\s:–—|•·*,/-]*(?:${OPENING}[\\s:–—|•·*,/-]*)*`, 'iu');
const WEAK_START = new RegExp(`^(?:${all('weak')})\\s+`, 'iu');
/** The beginning of a name, or nothing more. Case counts here, so it is no part of the patterns above. */
const NAME_FOLLOWS = /^(?:[\p{Lu}\p{Lo}\p{Lt}"“]|(?:de|van|von|der|la|el|al|d)[ ’'].*\p{Lu}|$)/u;
const FULL_NAME_FOLLOWS = /^\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/u;

/**
 * A byline without the words that open it ("By ", "Von: ", "文/"), and whether it had any. Words that no name follows
 * are no opening ("by the harbour", "AV technician"); names of agencies may begin small ("Von dpa").
 */
export function withoutOpening(text: string): { rest: string; opened: boolean } {
  const rest = text.replace(START, '');
  const opening = text.slice(0, text.length - rest.length);
  if (/\p{L}/u.test(opening) && (NAME_FOLLOWS.test(rest) || beginsWithAgency(rest))) return { rest, opened: true };
  const weak = text.replace(WEAK_START, '');
  if (weak.length < text.length && (FULL_NAME_FOLLOWS.test(weak) || beginsWithAgency(weak))) {
    return { rest: weak, opened: false };
  }
  return { rest: text.replace(/^[\s:–—|•·*,/-]+/u, ''), opened: false };
}

const beginsWithAgency = (text: string): boolean => agencyNamed(text.split(ITEM_BREAK)[0] ?? '') !== null;

/** Whether a text opens like a byline, a name following or nothing. */
export function opensByline(text: string): boolean {
  return withoutOpening(text).opened;
}

/** What parts the items of a byline: line breaks, commas and the like. */
export const ITEM_BREAK = /\s*[,;|•·、/\n]\s*|\s+[–—-]\s+/u;

/** A letter alone joins names as a small one only: "Anna e Ben", but "Anna E Berg". */
const JOINS = all('and')
  .split('|')
  .flatMap((word) => (word.length === 1 ? [word] : [word, word.toUpperCase()]))
  .join('|');
/** What joins two names within an item. */
export const NAME_JOIN = new RegExp(`(?:^|\\s+)(?:${JOINS})\\s+|\\s*[&+]\\s*`, 'u');

/** A title behind a name. */
export const TITLE_BEHIND = new RegExp(`\\s*(?:${all('titles')})$`, 'u');
/** A word that names a role, not a person. */
export const ROLE_WORD = alone(all('roles'));
/** A word that names a body, not a person. */
export const BODY_WORD = alone(all('bodies'));
/** A text that begins with page furniture. */
export const FURNITURE_START = new RegExp(`^(?:${all('furniture')})(?![\\p{L}\\p{M}'’-])`, 'iu');

/** A sentence about an author. */
export const BIOGRAPHY =
  /\s(?:is|was|has|are|works|writes|covers|ist|est|es|è|é|är|er)\s(?:an?|the|our|been|one|at|for|about|ein|eine|un|une|una|um|uma|en|ett)\s/i;

const DEEDS = Object.values(languages)
  .filter(({ by, deeds }) => by !== undefined && deeds !== undefined)
  .map(({ by = [], and = [], deeds = [] }) => {
    const [did, joins, first] = [deeds, and, by.slice(0, 1)].map((words) => words.map(escaped).join('|'));
    return `(?:${did})(?: (?:${joins}) \\p{L}+)? (?:${first})`;
  });
const CREDIT_WORDS = `${DEEDS.join('|')}|${all('credits')}`;

/** What others did for a story, to the end of its line: "Photography by …", "Edited by …", "Fotos: …". */
export const CREDIT = new RegExp(`(?:${CREDIT_WORDS})\\s*:?\\s*[^\\n]*(?:\\n(?:and|und|et|y|&|,)\\n[^\\n]*)*`, 'giu');
/** A text that leads over to such a name. */
export const CREDIT_LABEL = new RegExp(`(?:${CREDIT_WORDS})\\s*:?\\s*$`, 'iu');
/** What follows a byline inside its box, to the end. */
export const AFTER_BYLINE =
  /\n(?:categor(?:y|ies)|tags?|topics?|filed under|date published|published|share|advertiser disclosure|table of contents|kategorien?|schlagwörter|themen)\b[\s\S]*$/i;
