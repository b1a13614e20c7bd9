import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { runsAgainst, setApart } from '../core/direction';
import type { Wording } from '../core/wording';

/** The words components speak with. The entrypoint provides them around everything it shows. */
export const WordingContext = createContext<Wording | null>(null);

/** The wording provided around a component. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('Nothing provides the words of the interface here.');
  return wording;
}

/**
 * The same wording for values in the page's own words: those that may run the other way than the interface are set apart
 * by the signs Unicode has for that, so that they turn nothing around them.
 */
export function isolating(wording: Wording): Wording {
  const isolated = (value: string | number): string | number =>
    typeof value === 'string' && (wording.direction === 'rtl' || runsAgainst(value, 'ltr')) ? setApart(value) : value;
  return {
    ...wording,
    say: (phrase, ...values) => wording.say(phrase, ...values.map(isolated)),
    count: (phrase, count, ...values) => wording.count(phrase, count, ...values.map(isolated)),
  };
}
