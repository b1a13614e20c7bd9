import type { Phrase, Wording } from './wording';

/** Phrases that say what is wrong with a value somebody wrote. */
export type RemarkPhrase = Extract<Phrase, `remark_${string}`>;

/** Stands between a place, a phrase and its values; nothing that is checked is told of with it. */
const BETWEEN = '\u001e';

/**
 * What is wrong with a value, and where, as data in a text: the words are chosen where it is shown, by `remarking`. `at` is
 * the value's place, such as `flag[2].kind`; empty for the whole.
 */
export const remark = (at: string, phrase: RemarkPhrase, ...values: readonly (string | number)[]): string =>
  [at, phrase, ...values].join(BETWEEN);

/** A remark as "where: what". Any other text stays as it is. */
export function remarkText(text: string, { say }: Wording): string {
  const [at = '', phrase = '', ...values] = text.split(BETWEEN);
  if (!isRemark(phrase)) return text;
  return say('remark_at', at || say('remark_whole'), say(phrase, ...values));
}

const isRemark = (text: string): text is RemarkPhrase => /^remark_[a-z_]+$/.test(text);

/** The same wording, for phrases that have remarks among their values. */
export const remarking = (wording: Wording): Wording => ({
  ...wording,
  say: (phrase, ...values) =>
    wording.say(phrase, ...values.map((value) => (typeof value === 'string' ? remarkText(value, wording) : value))),
});
