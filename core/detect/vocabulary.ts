import { labelKey } from '../page/text';
import { wordsOf } from '../page/words';
import { type AiVocabulary, aiVocabulary } from './ai-vocabulary';
import { push } from './push';
import { createTextGate, HEADS, type TextGate } from './text-gate';
import type { Label, LineWords, Words } from './words';

/** The words of all languages at hand, ready for fast lookup. */
export interface Vocabulary {
  /** Whether a raw text can be a label at all; cheap, and never wrong when it says no. */
  readonly gate: TextGate;
  /** The lists that hold the whole text, those of the page's language first. Empty when none does. */
  labels(text: string): readonly Label[];
  readonly ai: AiVocabulary;
}

/** Longest text that can be a label, in characters as the page has them. */
export const LABEL_LENGTH = 180;

/** How many texts' labels are remembered: the same few hundred come again and again. */
const MEMORY = 2_000;

/** A line's words; a regular expression is made when a text first begins like it. */
interface Line extends LineWords {
  pattern?: RegExp;
}

/**
 * Makes compiled words ready for a page in this language: its words are tried first, and its reading of one wins.
 */
export function createVocabulary(words: Words, language: string | null): Vocabulary {
  const own = language?.toLowerCase().split(/[-_]/)[0];
  const isOwn = (of: { readonly language: string }): boolean => of.language === own;
  const wholes = new Map<string, Label[]>();
  const byHead = new Map<string, Line[]>();
  for (const { keys, ...label } of words.texts) {
    for (const key of keys) push(wholes, key, label);
  }
  for (const line of words.lines) {
    const ready: Line = { ...line };
    for (const head of line.heads) push(byHead, head, ready);
  }

  const find = (text: string): Label[] => {
    const key = labelKey(text);
    const found = [...(wholes.get(key) ?? [])];
    const spaced = wordsOf(key);
    const lines = HEADS.flatMap((count) => byHead.get(spaced.slice(1, 1 + count)) ?? []);
    if (/^ \d/.test(spaced)) lines.push(...(byHead.get('##') ?? []));
    for (const line of lines) {
      line.pattern ??= new RegExp(line.source);
      if (line.pattern.test(spaced)) found.push(line);
    }
    return ownFirst(found, isOwn);
  };

  const memory = new Map<string, readonly Label[]>();
  return {
    gate: createTextGate(wholes.keys(), byHead.keys()),
    ai: aiVocabulary(words.ai, ownFirst(words.ai.languages, isOwn)),
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

/** Words of the page's own language before the others. */
const ownFirst = <T extends { readonly language: string }>(all: readonly T[], isOwn: (one: T) => boolean): T[] => [
  ...all.filter(isOwn),
  ...all.filter((one) => !isOwn(one)),
];
