import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutletRule } from '../../../core/rules/rule';
import { canonical } from '../../../core/same';
import type { TrialBase } from '../../../core/trial/trial';
import { runAt, type TrialActions, type TrialOutcome, type TrialPlace } from './trial-view';

/** How long edits have to rest before the rule is tried again, in milliseconds. */
const REST = 400;

/** What is tried, and how it went. */
export interface TrialState {
  readonly outcome: TrialOutcome | null;
  readonly trouble: unknown;
  readonly isRunning: boolean;
}

/** What is wanted of a test that follows edits. */
export interface TrialWish {
  /** `null` until the reader wants it. */
  readonly place: TrialPlace | null;
  /** `null` while the form has errors: what was found last stays. */
  readonly rule: OutletRule | null;
  readonly base: TrialBase;
  /** Another number for another try of the same. */
  readonly round: number;
}

/** Tries a rule whenever it, the place or the comparison is another. What comes too late is passed over. */
export function useTrial({ place, rule, base, round }: TrialWish, actions: TrialActions): TrialState {
  const [state, setState] = useState<TrialState>({ outcome: null, trouble: null, isRunning: false });
  const latest = useRef({ place, rule });
  latest.current = { place, rule };
  const edit = rule === null ? null : canonical(rule);
  const tried = useRef<string | null>(null);
  useEffect(() => {
    const { place: at, rule: wanted } = latest.current;
    if (at === null || wanted === null) return;
    let isWanted = true;
    const run = (): void => {
      setState((now) => ({ ...now, isRunning: true }));
      runAt(at, { rule: wanted, base }, actions).then(
        (trial) => isWanted && setState({ outcome: { place: at, trial }, trouble: null, isRunning: false }),
        (trouble: unknown) => isWanted && setState({ outcome: null, trouble, isRunning: false }),
      );
    };
    const isEdit = tried.current !== null && tried.current !== edit;
    tried.current = edit;
    const timer = setTimeout(run, isEdit ? REST : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [place, edit, base, round]);
  return state;
}
