import type { Phrase, Wording } from './wording';

/** Phrases that say what did not work, and the next step. */
export type ProblemPhrase = Extract<Phrase, `problem_${string}`>;

/** Stands between the phrase and its values; no message of a browser holds it. */
const BETWEEN = '\u001f';

/**
 * An error for the reader: what to say of it, as data. The words are chosen where it is shown, by `troubleText`. Phrase and
 * values are its message, so that it stays what it is on its way from one context to another.
 */
export const trouble = (phrase: ProblemPhrase, ...values: readonly string[]): Error =>
  new Error([phrase, ...values].join(BETWEEN));

/** What to tell the reader of an error, or of the message of one. What is not ours is in the browser's words. */
export function troubleText(error: unknown, wording: Wording): string {
  const message = error instanceof Error ? error.message : String(error);
  const [phrase = '', ...values] = message.split(BETWEEN);
  return isProblem(phrase) ? wording.say(phrase, ...values) : message;
}

const isProblem = (text: string): text is ProblemPhrase => /^problem_[a-z_]+$/.test(text);
