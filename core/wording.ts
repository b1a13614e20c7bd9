import type messages from '../public/_locales/en/messages.json';

/** Name of a phrase of the interface: a key of `public/_locales/en/messages.json`, of which every language has the same. */
export type Phrase = keyof typeof messages;

/** Name of a phrase that goes with a number. It has one key for each plural form its language knows, such as `ads_one`. */
export type CountedPhrase = Phrase extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/** The interface's words in the reader's language. A story has its own language, and is marked with it. */
export interface Wording {
  /** BCP 47, for dates, numbers and lists. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A phrase, with values in place of `$1` to `$9`. */
  say(phrase: Phrase, ...values: readonly (string | number)[]): string;
  /** A number as the language writes it. */
  number(value: number): string;
  /** The form of a phrase that goes with a number; the number, written as the language does, is its `$1`, values follow. */
  count(phrase: CountedPhrase, count: number, ...values: readonly (string | number)[]): string;
}

/** Gives a message of the catalogue with its values filled in; empty when there is none of that name. */
export type GetMessage = (key: string, values: string[]) => string;

/** The wording of one catalogue. A phrase it lacks shows as its name, which a test keeps from happening. */
export function createWording(getMessage: GetMessage): Wording {
  const locale = getMessage('interface_locale', []) || 'en-GB';
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const number = (value: number): string => numbers.format(value);
  const inWords = (value: string | number): string => (typeof value === 'number' ? number(value) : value);
  const say = (phrase: string, values: readonly (string | number)[]): string =>
    getMessage(phrase, values.map(inWords)) || phrase;
  return {
    locale,
    direction: getMessage('interface_direction', []) === 'rtl' ? 'rtl' : 'ltr',
    number,
    say: (phrase, ...values) => say(phrase, values),
    count: (phrase, count, ...values) => {
      const written = [count, ...values].map(inWords);
      // A browser may tell apart more forms than the catalogue has.
      return getMessage(`${phrase}_${plurals.select(count)}`, written) || say(`${phrase}_other`, written);
    },
  };
}

/** A phrase as the beginning of a sentence: its first letter large, where the language has large letters. */
export const sentenceCase = (text: string, locale: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
