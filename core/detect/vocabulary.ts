import { labelKey } from '../page/text';
import { type AiVocabulary, compileAi } from './ai-vocabulary';
import type { LabelGroup } from './candidates';
import type { Lexicon } from './lexicon';
import { explain, fillIn, headsOf, tailOf, wholePhrase } from './phrase';
import { createTextGate, type TextGate } from './text-gate';

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

/** Brackets mean something in phrases, so lines are matched without them. */
const BRACKETS = /[()[\]{}]/g;

interface LinePattern extends Label {
  readonly pattern: RegExp;
}

/**
 * Compiles lexicons, in the order given. Throws an Error naming language and list on a phrase that cannot be read, which
 * the tests of the data turn into a failing build.
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
  const byHead = new Map<string, LinePattern[]>();
  const byTail = new Map<string, LinePattern[]>();
  const addText = (text: string, label: Label) => push(wholes, labelKey(text), label);
  const addLine = (line: string, label: Label) => {
    const entry = { ...label, pattern: wholePhrase(line) };
    const heads = headsOf(line);
    const tail = heads === null ? tailOf(line) : null;
    if (heads === null && tail === null) throw new Error(`“${line}” neither begins nor ends with two plain characters`);
    for (const head of new Set(heads)) push(byHead, head, entry);
    if (tail !== null) push(byTail, tail, entry);
  };

  for (const text of texts) addText(text, { group: 'rule', language: '' });
  for (const lexicon of ordered) {
    for (const { group, path, texts: list, lines } of groupsOf(lexicon)) {
      const label = { group, language: lexicon.language };
      for (const text of list ?? []) addText(text, label);
      for (const line of lines ?? []) {
        explain(lexicon.language, path, () => addLine(fillIn(line, { ad: lexicon.advertising?.sure ?? [] }), label));
      }
    }
  }

  return {
    gate: createTextGate(wholes.keys(), byHead.keys(), byTail.keys()),
    ai: compileAi(ordered),
    labels(text) {
      const key = labelKey(text);
      const found = [...(wholes.get(key) ?? [])];
      const plain = key.replace(BRACKETS, '');
      const lines = [
        ...(byHead.get(key.slice(0, 2)) ?? []),
        ...(/^\d/.test(key) ? (byHead.get('##') ?? []) : []),
        ...(byTail.get(key.slice(-2)) ?? []),
      ];
      for (const line of lines) {
        if (line.pattern.test(plain)) found.push({ group: line.group, language: line.language });
      }
      return found;
    },
  };
}

/** Where each list of a lexicon goes. */
function groupsOf({ advertising, ai, prompts, leftovers, related }: Lexicon) {
  const groups: { group: LabelGroup; path: string; texts?: string[] | undefined; lines?: string[] | undefined }[] = [
    { group: 'ad-sure', path: 'advertising.sure', texts: advertising?.sure },
    { group: 'ad-ambiguous', path: 'advertising.ambiguous', texts: advertising?.ambiguous },
    { group: 'ad-line', path: 'advertising.lines', lines: advertising?.lines },
    { group: 'sponsored', path: 'advertising.sponsored', texts: advertising?.sponsored },
    { group: 'sponsored', path: 'advertising.sponsoredLines', lines: advertising?.sponsoredLines },
    { group: 'ai-heading', path: 'ai.headings', texts: ai?.headings },
    { group: 'ai-badge', path: 'ai.badges', texts: ai?.badges },
    { group: 'ai-control', path: 'ai.controls', texts: ai?.controls },
    { group: 'prompt', path: 'prompts', texts: prompts?.texts, lines: prompts?.lines },
    { group: 'leftover', path: 'leftovers', texts: leftovers?.texts, lines: leftovers?.lines },
    { group: 'leftover-at-end', path: 'leftovers.atEnd', texts: leftovers?.atEnd },
    { group: 'related', path: 'related', texts: related },
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
