import { type LineTrial, OUTCOMES, type Outcome } from '../../../core/trial/trial';
import type { Phrase, Wording } from '../../../core/wording';

const PHRASES: Readonly<Record<Exclude<Outcome, 'taken'>, Phrase>> = {
  part: 'trial_part_taken',
  reported: 'trial_reported',
  kept: 'trial_kept',
  story: 'trial_held',
};

/** What becomes of what a flag line finds when not all of it is taken out, a sentence for each outcome. */
export function outcomeWords({ outcomes }: LineTrial, { say, number }: Wording): string[] {
  return OUTCOMES.flatMap((outcome) => {
    const times = outcomes[outcome] ?? 0;
    return outcome === 'taken' || times === 0 ? [] : [say(PHRASES[outcome], number(times))];
  });
}
