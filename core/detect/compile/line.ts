import type { LineWords } from '../words';
import { headsOf, wholeSource } from './phrase';

/** A filled-in phrase for a whole block, compiled. Throws an Error that says why it cannot be. */
export function compileLine(phrase: string): Pick<LineWords, 'heads' | 'source'> {
  const source = wholeSource(phrase);
  const heads = headsOf(phrase);
  if (heads === null) throw new Error(`“${phrase}” does not begin with two plain characters`);
  return { heads: [...new Set(heads)], source };
}
