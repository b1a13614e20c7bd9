import { fold } from '../page/text';
import type { Lexicon } from './lexicon';
import { AI_MARK, explain, fillIn, innerSource } from './phrase';

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

interface Patterns {
  readonly here: RegExp | null;
  readonly elsewhere: RegExp | null;
  readonly article: RegExp | null;
  readonly never: RegExp | null;
}

/** Compiles the `ai` part of lexicons. Throws an Error naming language and list on a phrase that cannot be read. */
export function compileAi(lexicons: readonly Lexicon[]): AiVocabulary {
  const terms = lexicons.flatMap((lexicon) => lexicon.ai?.terms ?? []);
  const mark = createMarker(terms);
  const patterns = lexicons.filter((lexicon) => lexicon.ai !== undefined).map(patternsOf);
  const gate = gateOf([...terms, ...lexicons.flatMap(machineMade)]);
  return {
    mayName: (text) => gate.test(text),
    statement(text) {
      for (const sentence of sentencesOf(withoutQuotations(fold(text)))) {
        const marked = mark(sentence);
        for (const { here, elsewhere, article, never } of patterns) {
          if (never?.test(marked) === true) continue;
          // The narrower claim first: "the key points at the top" is no statement about the box it stands in.
          if (elsewhere?.test(marked) === true) return { about: 'elsewhere', quote: sentence };
          if (here?.test(marked) === true) return { about: 'here', quote: sentence };
          if (article?.test(marked) === true) return { about: 'article', quote: sentence };
        }
      }
      return null;
    },
  };
}

function patternsOf({ language, ai }: Lexicon): Patterns {
  const ofAi = { ai: [AI_MARK] };
  const lists = { ...ofAi, this: ai?.subjects ?? [], made: (ai?.made ?? []).map((entry) => fillIn(entry, ofAi)) };
  const joined = (path: string, phrases: readonly string[] | undefined): RegExp | null => {
    const sources: string[] = [];
    for (const phrase of phrases ?? []) {
      explain(language, path, () => {
        const source = innerSource(fillIn(phrase, lists));
        new RegExp(source, 'u');
        sources.push(source);
      });
    }
    return sources.length === 0 ? null : new RegExp(sources.join('|'), 'u');
  };
  return {
    here: joined('ai.disclosures', ai?.disclosures),
    elsewhere: joined('ai.remote', ai?.remote),
    article: joined('ai.notes', ai?.notes),
    never: joined('ai.never', ai?.never),
  };
}

/** Words for machine-made that name no AI and so need the gate's help. */
const machineMade = ({ ai }: Lexicon): string[] => (ai?.made ?? []).filter((entry) => !entry.includes('{ai}'));

const isAcronym = (term: string): boolean => /^[\p{Lu}.]{2,5}$/u.test(term);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Replaces each AI word by the mark and lowers the rest. Acronyms keep their case until then: "ai" is French for "have". */
function createMarker(terms: readonly string[]): (text: string) => string {
  const acronyms = terms.filter(isAcronym).map(literal);
  const words = terms.filter((term) => !isAcronym(term)).sort((a, b) => b.length - a.length);
  const wordSources = words.map((word) => {
    const source = literal(word.toLowerCase().replace(/\*$/, ''));
    return word.endsWith('*') ? `${source}\\p{L}*` : source;
  });
  const acronymPattern = anyOf(
    acronyms,
    '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])',
    '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])',
  );
  const wordPattern = anyOf(wordSources, '(?<!\\p{Script=Latin})', '(?!\\p{Script=Latin})');
  return (text) => text.replace(acronymPattern, AI_MARK).toLowerCase().replace(wordPattern, AI_MARK);
}

const anyOf = (sources: readonly string[], before: string, after: string): RegExp =>
  sources.length === 0 ? /(?!)/gu : new RegExp(`${before}(?:${sources.join('|')})${after}`, 'gu');

/**
 * One case-sensitive pattern of short stems: acronyms whole, words without their first letter. Throws an Error on a
 * phrase that begins with no word long enough, as its stem would let everything through.
 */
function gateOf(terms: readonly string[]): RegExp {
  const stems = new Set(terms.map((term) => (isAcronym(term) ? term : stemOf(term))));
  const shortest = [...stems].filter((stem) => ![...stems].some((other) => other !== stem && stem.startsWith(other)));
  return shortest.length === 0 ? /(?!)/ : new RegExp(shortest.map(literal).join('|'));
}

function stemOf(term: string): string {
  const word = term.replace(/[*([{].*$/, '');
  const stem = [...word].slice(UNCASED.test(word) ? 0 : 1, 8).join('');
  if (stem.length < (UNCASED.test(word) ? 2 : 3)) throw new Error(`“${term}” has to begin with a plain word`);
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
