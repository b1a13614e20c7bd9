import type { Finding } from '../finding';
import { composedParent } from '../page/shadow';

/** How soon a page that fights back does so, in milliseconds. Slots that are filled anew take half a minute. */
const SOON = 3_000;

/** How often something is taken out again. */
const MOST = 4;

interface Round {
  count: number;
  takenAt: number;
  lostAt: number;
}

/**
 * Tells a page that puts back what is taken out, at once and each time, from one that merely changes. What comes back is
 * known by what the finding rests on and by the kinds of elements it lies in, as the page may make it anew elsewhere.
 */
export class Rounds {
  readonly #rounds = new Map<string, Round>();

  /** Whether a finding may be taken out, which is then taken for done; `false` once the page has won. */
  take(key: string): boolean {
    const round = this.#rounds.get(key) ?? { count: 0, takenAt: 0, lostAt: 0 };
    const now = Date.now();
    if (round.lostAt > 0 && round.count < MOST) round.count = now - round.lostAt < SOON ? round.count + 1 : 0;
    Object.assign(round, { takenAt: now, lostAt: 0 });
    this.#rounds.set(key, round);
    return round.count < MOST;
  }

  /** The page took the finding away, or made it visible again. */
  lost(key: string): void {
    const round = this.#rounds.get(key);
    const now = Date.now();
    if (round !== undefined && now - round.takenAt < SOON) round.lostAt = now;
  }

  /** Begins to count anew. */
  forget(key?: string): void {
    if (key === undefined) this.#rounds.clear();
    else this.#rounds.delete(key);
  }
}

/** By what a finding is known again. */
export function roundKey({ kind, evidence, elements: [first] }: Finding): string {
  let key = `${kind} ${evidence}`;
  for (let place = first && composedParent(first); place; place = composedParent(place)) key += ` ${place.localName}`;
  return key;
}
