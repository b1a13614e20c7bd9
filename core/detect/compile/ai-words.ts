import { literal } from '../../literal';
import type { AiWords, Lexicon } from '../lexicon';
import {
  AI_LISTS,
  AI_MARK,
  type AiLanguage,
  type AiList,
  type AiPatterns,
  NOTHING,
  OTHER_SCRIPT,
  PARTS,
} from '../words';
import { anySource, fillIn, isUnspaced, phraseSource } from './phrase';

/** Compiles the `ai` part of lexicons. Throws an Error on what cannot be read. */
export function compileAi(lexicons: readonly Lexicon[]): AiPatterns {
  const words = lexicons.flatMap(({ language, ai }) => (ai === undefined ? [] : [{ language, ai }]));
  const terms = words.flatMap(({ ai }) => ai.terms);
  return {
    gate: gateOf([...terms, ...words.flatMap(({ ai }) => machineMade(ai))]),
    marks: marksOf(terms),
    languages: words.map(({ language, ai }) => languageOf(language, ai)),
  };
}

/** Words for machine-made that name no AI and so need the gate's help. */
const machineMade = ({ made }: AiWords): string[] => (made ?? []).filter((entry) => !entry.includes('{ai}'));

function languageOf(language: string, words: AiWords): AiLanguage {
  const list = (name: AiList): string => listSource(words, name) || NOTHING;
  const [never, remote, disclosures, notes] = AI_LISTS.map(list) as [string, string, string, string];
  return {
    language,
    common: anySource(words.common ?? []),
    lists: { never, remote, disclosures, notes },
    parts: { this: partSource(words.subjects), made: partSource(words.made) },
  };
}

/** The source of a list. Throws an Error on a phrase that cannot be read, or names what is no list. */
export function listSource(words: AiWords, list: AiList): string {
  const whole = { ai: [AI_MARK], this: words.subjects ?? [], made: words.made ?? [] };
  const filled = new Map(
    (words[list] ?? []).map((phrase) => [
      fillIn(phrase, { ai: [AI_MARK], this: [PARTS.this], made: [PARTS.made] }),
      isUnspaced(fillIn(phrase, whole)),
    ]),
  );
  return anySource([...filled.keys()], (phrase) => filled.get(phrase) === true);
}

const partSource = (phrases: readonly string[] = []): string =>
  phrases.map((phrase) => phraseSource(fillIn(phrase, { ai: [AI_MARK] }))).join('|') || NOTHING;

const isAcronym = (term: string): boolean => /^[\p{Lu}.]{2,5}$/u.test(term);

/** Latin and Cyrillic letters and digits, as a part of a character class: the scripts that have acronyms. */
const LETTERS = '0-9A-Za-z\u00C0-\u024F\u0400-\u04FF';

/** Acronyms keep their case, and may stand right before a letter of another script, as in Korean and Japanese. */
function marksOf(terms: readonly string[]): AiPatterns['marks'] {
  const acronyms = terms.filter(isAcronym).map(literal);
  const words = terms.filter((term) => !isAcronym(term)).sort((a, b) => b.length - a.length);
  return {
    acronyms: `(?<![${LETTERS}])(?:${acronyms.join('|') || NOTHING})(?![${LETTERS}])`,
    spaced: anySource(words.filter((word) => !UNCASED.test(word))) || NOTHING,
    joined:
      words
        .filter((word) => UNCASED.test(word))
        .map(literal)
        .join('|') || NOTHING,
  };
}

/**
 * Short stems, acronyms whole and words without their first letter: acronyms are rare letters and found fast. Throws an
 * Error on a phrase that begins with no word long enough, as its stem would let everything through.
 */
function gateOf(terms: readonly string[]): AiPatterns['gate'] {
  const acronyms = anyOf(terms.filter(isAcronym));
  const isCovered = new RegExp(acronyms);
  const stems = terms.filter((term) => !isAcronym(term) && !isCovered.test(term)).map(stemOf);
  return {
    acronyms,
    latin: anyOf(stems.filter((stem) => !OTHER_SCRIPT.test(stem))),
    other: anyOf(stems.filter((stem) => OTHER_SCRIPT.test(stem))),
  };
}

function anyOf(stems: readonly string[]): string {
  const shortest = [...new Set(stems)].filter(
    (stem, _, all) => !all.some((other) => other !== stem && stem.startsWith(other)),
  );
  return shortest.map(literal).join('|') || NOTHING;
}

/** Some letters of a term's last word, which differs least between languages, without its first, which may be a capital. */
function stemOf(term: string): string {
  const plain = term.replace(/[*([{].*$/, '').trim();
  const hasNoCase = UNCASED.test(plain);
  const word = hasNoCase ? plain : (plain.split(' ').at(-1) ?? '');
  const stem = [...word].slice(hasNoCase ? 0 : 1, 7).join('');
  if (stem.length < (hasNoCase ? 2 : 3)) throw new Error(`“${term}” has to begin with a plain word`);
  return stem;
}

/** Scripts without upper and lower case: their words are short, and whole. */
const UNCASED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;
