import type { Finding } from '../finding';

/** How soon a page that fights back does so, in milliseconds. Slots that are filled anew take half a minute. */
const SOON = 3_000;

/** How often something is taken out again. */
const MOST = 4;

/**
 * Tells a page that puts back what is taken out, at once and each time, from one that merely changes. What comes back is
 * known by what the finding rests on, as the page may make it anew.
 */
export interface Rounds {
  /** Whether a finding may be taken out, which is then taken for done; `false` once the page has won. */
  take(finding: Finding): boolean;
  /** The page took away what was taken out, or made it visible again. */
  lost(finding: Finding): void;
  /** Begins to count anew for a finding, or for all. */
  forget(finding?: Finding): void;
}

/** Nothing taken out yet. */
export function createRounds(): Rounds {
  const rounds = new Map<string, { lost: number; isLost: boolean; since: number }>();
  return {
    take(finding) {
      const round = rounds.get(keyOf(finding)) ?? { lost: 0, isLost: false, since: 0 };
      rounds.set(keyOf(finding), round);
      if (round.isLost) round.lost++;
      round.isLost = false;
      round.since = Date.now();
      return round.lost < MOST;
    },
    lost(finding) {
      const round = rounds.get(keyOf(finding));
      if (round === undefined) return;
      round.isLost = Date.now() - round.since < SOON;
      if (!round.isLost) round.lost = 0;
    },
    forget(finding) {
      if (finding === undefined) rounds.clear();
      else rounds.delete(keyOf(finding));
    },
  };
}

const keyOf = ({ kind, evidence }: Finding): string => `${kind} ${evidence}`;
