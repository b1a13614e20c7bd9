import { fold } from '../page/text';

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A sentence's end in any script, with the quotation marks or brackets behind it. */
const SENTENCE_END = /[.!?…。！？।॥۔؟»”"'’)]$/;

/** Whether a folded text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** How many letters a text has; digits are none. */
export const lettersIn = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** Share of the words of one text that another one has, 0 to 1. */
export function shareIn(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  const known = new Set(others);
  return words.filter((word) => known.has(word)).length / words.length;
}

/** Whether two texts say the same, give or take what `similar` leaves open. */
export const saysSame = (one: readonly string[], other: readonly string[], similar: number): boolean =>
  shareIn(one, other) >= similar && shareIn(other, one) >= similar;
