import { useWording } from '../wording';
import type { Verdict } from './view';

const PHRASES = {
  wordy: 'picker_wordy',
  story: 'picker_story',
  kept: 'picker_kept',
} as const satisfies Record<Exclude<Verdict['what'], 'clear'>, string>;

/** Warns of what would be taken of the story. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useWording();
  return (
    <p class="warning" role="status" hidden={verdict.what === 'clear'}>
      {verdict.what !== 'clear' && say(PHRASES[verdict.what], verdict.words)}
    </p>
  );
}
