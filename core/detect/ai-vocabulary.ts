import { fold } from '../page/text';
import type { AiWords, Lexicon } from './lexicon';
import { AI_MARK, anyPhrase, fillIn, wordsOf } from './phrase';

/** What a short text says about machines at work. */
export interface AiStatement {
  /**
   * `here`: of the summary it stands in or beside. `elsewhere`: of a summary in another place of the page. `article`: of
   * the whole article.
   */
  readonly about: 'here' | 'elsewhere' | 'article';
  /** The sentence that says so, as the page has it. */
  readonly quote: string;
}

/** The lexicons' words about AI. */
export interface AiVocabulary {
  /** Whether a raw text can name AI at all; cheap. */
  mayName(text: string): boolean;
  /** What a stand-alone text states; `null` when it is no disclosure. */
  statement(text: string): AiStatement | null;
}

/** Longest text that is read as a disclosure, in characters. The longest one met (two sentences and a link) has 300. */
export const DISCLOSURE_LENGTH = 420;

/** The lists of phrases that are looked for in a sentence, the narrower claim before the wider. */
const LISTS = ['never', 'remote', 'disclosures', 'notes'] as const;
type List = (typeof LISTS)[number];

/** What a phrase of each list makes of its sentence. */
const ABOUT = { remote: 'elsewhere', disclosures: 'here', notes: 'article' } as const;

/** How many texts' statements are remembered: several detectors, and later scans, ask about the same ones. */
const MEMORY = 400;

/** Compiles the `ai` part of lexicons; its phrases become regular expressions when first needed. */
export function compileAi(lexicons: readonly Lexicon[]): AiVocabulary {
  const speaking = lexicons.flatMap(({ ai }) => (ai === undefined ? [] : [createReader(ai)]));
  const gate = createGate(lexicons.flatMap(({ ai }) => (ai === undefined ? [] : [...ai.terms, ...machineMade(ai)])));
  const memory = new Map<string, AiStatement | null>();
  let mark: ((text: string) => string) | null = null;
  const read = (sentence: string): AiStatement['about'] | null => {
    for (const reader of speaking) {
      const outcome = reader(sentence);
      if (outcome === 'denied') return null;
      if (outcome !== null) return outcome;
    }
    return null;
  };
  const stated = (text: string): AiStatement | null => {
    mark ??= createMarker(lexicons.flatMap(({ ai }) => ai?.terms ?? []));
    for (const sentence of sentencesOf(withoutQuotations(fold(text)))) {
      const about = read(mark(sentence));
      if (about !== null) return { about, quote: sentence };
    }
    return null;
  };
  return {
    mayName: gate,
    statement(text) {
      const known = memory.get(text);
      if (known !== undefined) return known;
      if (memory.size >= MEMORY) memory.clear();
      const statement = stated(text);
      memory.set(text, statement);
      return statement;
    },
  };
}

/**
 * Reads marked sentences by the words of one language; sentences without any of its common words are passed over
 * unread. A denial counts for all languages, as the same words about a picture mean the same to each.
 */
function createReader(words: AiWords): (sentence: string) => AiStatement['about'] | 'denied' | null {
  const patterns = new Map<List, RegExp | null>();
  const common = anyPhrase(words.common ?? []);
  const says = (list: List, sentence: string): boolean => {
    let pattern = patterns.get(list);
    if (pattern === undefined) {
      pattern = anyPhrase(phrasesOf(words, list));
      patterns.set(list, pattern);
    }
    return pattern?.test(sentence) === true;
  };
  return (sentence) => {
    if (common?.test(sentence) === false) return null;
    const list = LISTS.find((candidate) => says(candidate, sentence));
    if (list === undefined) return null;
    return list === 'never' ? 'denied' : ABOUT[list];
  };
}

/** The phrases of a list, filled in. Throws an Error on one that names what is no list. */
export function phrasesOf(words: AiWords, list: List): string[] {
  const ofAi = { ai: [AI_MARK] };
  const lists = { ...ofAi, this: words.subjects ?? [], made: (words.made ?? []).map((entry) => fillIn(entry, ofAi)) };
  return (words[list] ?? []).map((phrase) => fillIn(phrase, lists));
}

/** Words for machine-made that name no AI and so need the gate's help. */
const machineMade = ({ made }: AiWords): string[] => (made ?? []).filter((entry) => !entry.includes('{ai}'));

const isAcronym = (term: string): boolean => /^[\p{Lu}.]{2,5}$/u.test(term);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Gives the words of a text with each AI word replaced by the mark. Acronyms keep their case until then, and may stand
 * right before a letter of another script, as in Korean and Japanese.
 */
function createMarker(terms: readonly string[]): (text: string) => string {
  const acronyms = terms.filter(isAcronym).map(literal);
  const acronymPattern = new RegExp(`(?<![${LETTERS}])(?:${acronyms.join('|') || '(?!)'})(?![${LETTERS}])`, 'g');
  const words = terms.filter((term) => !isAcronym(term)).sort((a, b) => b.length - a.length);
  const spaced = anyPhrase(words.filter((word) => !UNCASED.test(word)));
  const joined = words.filter((word) => UNCASED.test(word)).map(literal);
  const joinedPattern = joined.length === 0 ? null : new RegExp(joined.join('|'), 'g');
  const spacedPattern = spaced === null ? null : new RegExp(spaced.source, 'g');
  return (text) => {
    let marked = wordsOf(text.replace(acronymPattern, AI_MARK));
    if (spacedPattern !== null) marked = marked.replace(spacedPattern, ` ${AI_MARK}`);
    return joinedPattern === null ? marked : marked.replace(joinedPattern, AI_MARK);
  };
}

/** Latin and Cyrillic letters and digits, as a part of a character class: the scripts that have acronyms. */
const LETTERS = '0-9A-Za-z\u00C0-\u024F\u0400-\u04FF';

/**
 * Three case-sensitive patterns of short stems, acronyms whole and words without their first letter: acronyms are rare
 * letters and found fast, so they come first; words in Latin letters are looked for only in texts that begin with such,
 * others only in others. Throws an Error on a phrase that begins with no word long enough, as its stem would let
 * everything through.
 */
function createGate(terms: readonly string[]): (text: string) => boolean {
  const acronyms = anyOf(terms.filter(isAcronym));
  const words = terms.filter((term) => !isAcronym(term) && !acronyms.test(term));
  const stems = words.map(stemOf);
  const latin = anyOf(stems.filter((stem) => LATIN.test(stem)));
  const other = anyOf(stems.filter((stem) => !LATIN.test(stem)));
  return (text) => acronyms.test(text) || (LATIN.test(text) ? latin : other).test(text);
}

const LATIN = /^[^A-Za-z\u0370-\uFFFF]*[A-Za-z]/;

function anyOf(stems: readonly string[]): RegExp {
  const shortest = [...new Set(stems)].filter(
    (stem, _, all) => !all.some((other) => other !== stem && stem.startsWith(other)),
  );
  return shortest.length === 0 ? /(?!)/ : new RegExp(shortest.map(literal).join('|'));
}

/** Some letters of a term's last word, which differs least between languages, without its first, which may be a capital. */
function stemOf(term: string): string {
  const plain = term.replace(/[*([{].*$/, '').trim();
  const isUncased = UNCASED.test(plain);
  const word = isUncased ? plain : (plain.split(' ').at(-1) ?? '');
  const stem = [...word].slice(isUncased ? 0 : 1, 7).join('');
  if (stem.length < (isUncased ? 2 : 3)) throw new Error(`“${term}” has to begin with a plain word`);
  return stem;
}

/** Scripts without upper and lower case: their words are short, and whole. */
const UNCASED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;

/** What somebody is quoted as saying is no statement of the page. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|»[^«]*«?|「[^」]*」?|『[^』]*』?|"[^"]*"/gu, '“”');

/** Sentences, so that a denial in one does not undo a statement in another. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…。！？।])\s+|(?<=[。！？])/u).filter((sentence) => sentence !== '');
}
