import { literal } from '../literal';
import { madeOnce } from '../made-once';

/** What bylines and the lines around them say. */
export interface BylineWords {
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

/** The words of bylines, ready to be looked for. */
export interface BylineForms {
  /** What opens a byline, from the beginning of a text. */
  readonly start: RegExp;
  readonly weakStart: RegExp;
  /** What joins two names within an item. */
  readonly join: RegExp;
  /** A title behind a name. */
  readonly titleBehind: RegExp;
  /** A word that names a role, not a person. */
  readonly role: RegExp;
  /** A word that names a body, not a person. */
  readonly body: RegExp;
  /** A text that begins with page furniture. */
  readonly furniture: RegExp;
  /** What others did for a story, to the end of its line: "Photography by …", "Edited by …", "Fotos: …". */
  readonly credit: RegExp;
  /** A text that leads over to such a name. */
  readonly creditLabel: RegExp;
}

/** The forms that words make; made once for each object. */
export const bylineForms = madeOnce(({ languages }: BylineWords): BylineForms => formsOf(Object.values(languages)));

const escaped = (phrase: string): string => phrase.split('*').map(literal).join('\\p{L}+').replaceAll(' ', '\\s+');

const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

function formsOf(languages: readonly BylineLanguage[]): BylineForms {
  /** The words of one kind in all languages as alternatives, longer ones first. */
  const all = (kind: keyof BylineLanguage): string =>
    [...new Set(languages.flatMap((language) => language[kind] ?? []))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  const opening = `(?:(?:${all('by')})(?:\\s*:\\s*|\\s+|$)|(?:${all('labels')})\\s*(?::\\s*|\\n|$)|(?:${all('joined')})\\s*(?:[:：/／|]\\s*|\\n|$))`;
  const credits = `${languages.flatMap(deedsBy).join('|')}|${all('credits')}`;
  return {
    start: new RegExp(`^[\\s:–—|•·*,/-]*(?:${opening}[\\s:–—|•·*,/-]*)*`, 'iu'),
    weakStart: new RegExp(`^(?:${all('weak')})\\s+`, 'iu'),
    join: new RegExp(`(?:^|\\s+)(?:${joins(all('and'))})\\s+|\\s*[&+]\\s*`, 'u'),
    titleBehind: new RegExp(`\\s*(?:${all('titles')})$`, 'u'),
    role: alone(all('roles')),
    body: alone(all('bodies')),
    furniture: new RegExp(`^(?:${all('furniture')})(?![\\p{L}\\p{M}'’-])`, 'iu'),
    credit: new RegExp(`(?:${credits})\\s*:?\\s*[^\\n]*(?:\\n(?:and|und|et|y|&|,)\\n[^\\n]*)*`, 'giu'),
    creditLabel: new RegExp(`(?:${credits})\\s*:?\\s*$`, 'iu'),
  };
}

/** A letter alone joins names as a small one only: "Anna e Ben", but "Anna E Berg". */
const joins = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => (word.length === 1 ? [word] : [word, word.toUpperCase()]))
    .join('|');

/** "Photos by", "edited and tested by". */
function deedsBy({ by = [], and = [], deeds = [] }: BylineLanguage): string[] {
  const [did, join, first] = [deeds, and, by.slice(0, 1)].map((words) => words.map(escaped).join('|'));
  return did === '' || first === '' ? [] : [`(?:${did})(?: (?:${join}) \\p{L}+)? (?:${first})`];
}
