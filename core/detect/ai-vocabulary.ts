import { fold } from '../page/text';
import { wordsOf } from '../page/words';
import {
  AI_MARK,
  type AiLanguage,
  type AiList,
  type AiPart,
  type AiPatterns,
  NOTHING,
  OTHER_SCRIPT,
  PARTS,
} from './words';

/** What a short text says about machines at work. */
export interface AiStatement {
  /**
   * `here`: of the summary it stands in or beside. `elsewhere`: of a summary in another place of the page. `article`: of
   * the whole article. `badge`: of nothing in particular, as the text begins with what a machine did and is short.
   */
  readonly about: 'here' | 'elsewhere' | 'article' | 'badge';
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

/** What a phrase of each list makes of its sentence. */
const ABOUT = { remote: 'elsewhere', disclosures: 'here', notes: 'article' } as const;
/** The narrower claim before the wider. */
const SAYING = ['remote', 'disclosures', 'notes'] as const;

/** Longest text that may be a badge, in words. */
const BADGE_WORDS = 14;

/** How many texts' statements are remembered: several detectors, and later scans, ask about the same ones. */
const MEMORY = 400;

/** Reads texts by compiled words; languages in the given order. Patterns are made when first needed. */
export function aiVocabulary({ gate, marks }: AiPatterns, languages: readonly AiLanguage[]): AiVocabulary {
  const readers = languages.map(createReader);
  const [acronyms, latin, other] = [gate.acronyms, gate.latin, gate.other].map((source) => new RegExp(source)) as [
    RegExp,
    RegExp,
    RegExp,
  ];
  const memory = new Map<string, AiStatement | null>();
  let mark: ((text: string) => string) | null = null;
  const read = (sentence: string): AiStatement['about'] | null => {
    const likely = likelyReaders(readers, sentence);
    const said = likely.map((reader) => reader.about(sentence));
    const about = said.find((outcome) => outcome !== null && outcome !== 'badge') ?? said.find((one) => one !== null);
    return about === undefined || likely.some((reader) => reader.denies(sentence)) ? null : about;
  };
  const stated = (text: string): AiStatement | null => {
    mark ??= createMarker(marks);
    let badge: AiStatement | null = null;
    for (const quote of sentencesOf(withoutQuotations(fold(text)))) {
      const about = read(mark(quote));
      if (about === 'badge') badge ??= { about, quote };
      else if (about !== null) return { about, quote };
    }
    return badge;
  };
  return {
    mayName: (text) => acronyms.test(text) || latin.test(text) || (OTHER_SCRIPT.test(text) && other.test(text)),
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

/** Reads marked sentences by the words of one language. */
interface Reader {
  /** How many of the language's common words a sentence has. */
  common(sentence: string): number;
  about(sentence: string): AiStatement['about'] | null;
  /** Whether it says that it is no statement: a denial, or about a picture. */
  denies(sentence: string): boolean;
}

/**
 * The readers of the page's own language, which is the first, and of those whose common words a sentence has most of, more
 * than of its own: their patterns are dear to compile.
 */
function likelyReaders(readers: readonly Reader[], sentence: string): Reader[] {
  const counts = readers.map((reader) => reader.common(sentence));
  const [own = 0] = counts;
  const enough = Math.max(own + 1, Math.max(...counts) - 1);
  return readers.filter((_, at) => at === 0 || (counts[at] ?? 0) >= enough);
}

function createReader({ common, lists, parts }: AiLanguage): Reader {
  const patterns = new Map<AiList, RegExp>();
  const isCommon = new RegExp(common || NOTHING, 'g');
  const says = (list: AiList, sentence: string): boolean => {
    let pattern = patterns.get(list);
    if (pattern === undefined) {
      let source = lists[list];
      for (const part of Object.keys(parts) as AiPart[]) source = source.replaceAll(PARTS[part], `(?:${parts[part]})`);
      pattern = new RegExp(source);
      patterns.set(list, pattern);
    }
    return pattern.test(sentence);
  };
  let badge: RegExp | null = null;
  const isBadge = (sentence: string): boolean => {
    if (sentence.split(' ', BADGE_WORDS + 3).length > BADGE_WORDS + 2) return false;
    badge ??= new RegExp(`^ (?:${parts.made})`);
    return badge.test(sentence);
  };
  return {
    common: (sentence) => sentence.match(isCommon)?.length ?? 0,
    about(sentence) {
      const list = SAYING.find((candidate) => says(candidate, sentence));
      if (list !== undefined) return ABOUT[list];
      return isBadge(sentence) ? 'badge' : null;
    },
    denies: (sentence) => says('never', sentence),
  };
}

/** Gives the words of a text with each AI word replaced by the mark. */
function createMarker({ acronyms, spaced, joined }: AiPatterns['marks']): (text: string) => string {
  const [acronymPattern, spacedPattern, joinedPattern] = [acronyms, spaced, joined].map(
    (source) => new RegExp(source, 'g'),
  ) as [RegExp, RegExp, RegExp];
  return (text) =>
    wordsOf(text.replace(acronymPattern, AI_MARK))
      .replace(spacedPattern, ` ${AI_MARK}`)
      .replace(joinedPattern, AI_MARK);
}

/** What somebody is quoted as saying is no statement of the page. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|»[^«]*«?|「[^」]*」?|『[^』]*』?|"[^"]*"/gu, '“”');

/** Sentences, so that a denial in one does not undo a statement in another; questions state nothing. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…。！？।])\s+|(?<=[。！？])/u).filter((sentence) => !/^$|[?？]$/.test(sentence));
}
