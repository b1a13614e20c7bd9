import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wording } from '../core/wording';

/** The words components speak with. The entrypoint provides them around everything it shows. */
export const WordingContext = createContext<Wording | null>(null);

/** The wording provided around a component. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('Nothing provides the words of the interface here.');
  return wording;
}

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The same wording for values in the page's own words: those that may run the other way than the interface are set apart
 * by the signs Unicode has for that, so that they turn nothing around them. For what is shown; a copy wants no such signs.
 */
export function isolating(wording: Wording): Wording {
  const isolated = (value: string | number): string | number =>
    typeof value === 'string' && (wording.direction === 'rtl' || RIGHT_TO_LEFT.test(value))
      ? `\u2068${value}\u2069`
      : value;
  return {
    ...wording,
    say: (phrase, ...values) => wording.say(phrase, ...values.map(isolated)),
    count: (phrase, count, ...values) => wording.count(phrase, count, ...values.map(isolated)),
  };
}
