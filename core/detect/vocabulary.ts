import { labelKey } from '../page/text';
import { type AiVocabulary, compileAi } from './ai-vocabulary';
import type { LabelGroup } from './candidates';
import type { Lexicon } from './lexicon';
import { fillIn, headsOf, wholePhrase, wordsOf } from './phrase';
import { createTextGate, HEADS, type TextGate } from './text-gate';

/** A whole text found in a list. */
export interface Label {
  readonly group: LabelGroup;
  readonly language: string;
}

/** The words of all languages at hand, compiled for fast lookup. */
export interface Vocabulary {
  /** Whether a raw text can be a label at all; cheap, and never wrong when it says no. */
  readonly gate: TextGate;
  /** The lists that hold the whole text, those of the page's language first. Empty when none does. */
  labels(text: string): readonly Label[];
  readonly ai: AiVocabulary;
}

/** Longest text that can be a label, in characters as the page has them. */
export const LABEL_LENGTH = 180;

/** A line's phrase; made a regular expression when a text first begins or ends like it. */
interface Line extends Label {
  readonly phrase: string;
  pattern?: RegExp;
}

/**
 * Compiles lexicons, those of the page's language first. Phrases become regular expressions when first needed, so a
 * page pays for the words it has; `lexiconProblems` is what finds a phrase that cannot be read, and the tests of the
 * data call it.
 *
 * @param texts whole texts of the outlet rules at hand; they form the list `rule`
 */
export function compileVocabulary(
  lexicons: readonly Lexicon[],
  language: string | null,
  texts: string[] = [],
): Vocabulary {
  const ordered = inOrder(lexicons, language);
  const wholes = new Map<string, Label[]>();
  const byHead = new Map<string, Line[]>();
  const addText = (text: string, label: Label) => push(wholes, labelKey(text), label);
  const addLine = (line: string, label: Label) => {
    const entry: Line = { ...label, phrase: line };
    for (const head of new Set(headsOf(line))) push(byHead, head, entry);
  };

  for (const text of texts) addText(text, { group: 'rule', language: '' });
  for (const lexicon of ordered) {
    for (const { group, texts: list, lines } of groupsOf(lexicon)) {
      const label = { group, language: lexicon.language };
      for (const text of list ?? []) addText(text, label);
      for (const line of lines ?? []) {
        addLine(fillIn(line, { ad: lexicon.advertising?.sure ?? [] }), label);
      }
    }
  }

  const memory = new Map<string, readonly Label[]>();
  const find = (text: string): Label[] => {
    const key = labelKey(text);
    const found = [...(wholes.get(key) ?? [])];
    const words = wordsOf(key);
    const lines = HEADS.flatMap((count) => byHead.get(words.slice(1, 1 + count)) ?? []);
    if (/^ \d/.test(words)) lines.push(...(byHead.get('##') ?? []));
    for (const line of lines) {
      line.pattern ??= wholePhrase(line.phrase);
      if (line.pattern.test(words)) found.push({ group: line.group, language: line.language });
    }
    return found;
  };

  return {
    gate: createTextGate(wholes.keys(), byHead.keys()),
    ai: compileAi(ordered),
    labels(text) {
      const known = memory.get(text);
      if (known !== undefined) return known;
      if (memory.size >= MEMORY) memory.clear();
      const found = find(text);
      memory.set(text, found);
      return found;
    },
  };
}

/** How many texts' labels are remembered: the same few hundred come again and again. */
const MEMORY = 2_000;

/** Where each list of a lexicon goes. */
export function groupsOf({ advertising, ai, prompts, leftovers, related }: Lexicon) {
  const groups: { group: LabelGroup; texts?: string[] | undefined; lines?: string[] | undefined }[] = [
    { group: 'ad-sure', texts: advertising?.sure },
    { group: 'ad-ambiguous', texts: advertising?.ambiguous },
    { group: 'ad-line', lines: advertising?.lines },
    { group: 'sponsored', texts: advertising?.sponsored },
    { group: 'sponsored', lines: advertising?.sponsoredLines },
    { group: 'ai-heading', texts: ai?.headings },
    { group: 'ai-badge', texts: ai?.badges },
    { group: 'ai-control', texts: ai?.controls },
    { group: 'prompt', texts: prompts?.texts, lines: prompts?.lines },
    { group: 'leftover', texts: leftovers?.texts, lines: leftovers?.lines },
    { group: 'leftover-at-end', texts: leftovers?.atEnd },
    { group: 'related', texts: related },
  ];
  return groups;
}

/** The page's language first, so that its reading of a word wins. */
function inOrder(lexicons: readonly Lexicon[], language: string | null): Lexicon[] {
  const [wanted = ''] = (language ?? '').toLowerCase().split(/[-_]/);
  return [...lexicons].sort((a, b) => Number(b.language === wanted) - Number(a.language === wanted));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
