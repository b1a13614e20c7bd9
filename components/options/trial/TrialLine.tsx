import type { LinePlace, LineTrial } from '../../../core/trial/trial';
import { useWording } from '../../wording';
import { FIELD_NAMES } from './field-names';
import { outcomeWords } from './outcome-words';

export interface TrialLineProps {
  readonly line: LineTrial;
  /** Shows in the tab what it finds; `null` where there is no tab. */
  readonly onShow: ((line: LinePlace) => void) | null;
  /** Whether it is told elsewhere that the line finds nothing. */
  readonly isTold?: boolean;
}

/** One line of a rule: how much it finds, what becomes of that, how it begins, and what to look at twice. */
export function TrialLine({ line, onShow, isTold = false }: TrialLineProps) {
  const wording = useWording();
  const { say, count } = wording;
  const { part, at, what, hits, words, outcomes, takes, isUnreadable } = line;
  const facts = [
    ...(part in FIELD_NAMES ? [say(FIELD_NAMES[part as keyof typeof FIELD_NAMES])] : []),
    ...(isTold ? [] : [hits === 0 ? say('trial_hits_none') : count('trial_hits', hits)]),
    ...(hits > 0 && outcomes.taken === hits ? [say('trial_taken')] : []),
  ];
  return (
    <li class={hits === 0 ? 'is-idle' : undefined}>
      <code dir="auto">{what}</code>
      <p class="trial-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {hits > 0 && onShow !== null && (
          <button
            type="button"
            class="link-button"
            aria-label={say('trial_show_name', what)}
            onClick={() => onShow({ part, at })}
          >
            {say('trial_show')}
          </button>
        )}
      </p>
      {words.length > 0 && (
        <p class="trial-words">
          {words.map((text) => (
            <bdi key={text}>{text}</bdi>
          ))}
        </p>
      )}
      {outcomeWords(line, wording).map((text) => (
        <p key={text} class="trial-warning">
          {text}
        </p>
      ))}
      {isUnreadable && <p class="trial-warning">{say('trial_unreadable')}</p>}
      {takes !== null && (
        <p class="trial-warning">{count('trial_takes', takes.paragraphs, takes.words, takes.first)}</p>
      )}
    </li>
  );
}
