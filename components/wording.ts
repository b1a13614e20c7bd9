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
