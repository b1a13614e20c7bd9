import { hostOf } from '../../../core/rules/match';
import { useWording } from '../../wording';
import { beginRule } from './begin-rule';
import type { RuleActions } from './outlets-view';

export interface UnknownOutletProps {
  /** The id of a rule that is not there, or the host of a site that has none yet. */
  readonly id: string;
  readonly actions: RuleActions;
}

/** What there is no rule for; where it is a site, the way to write one. */
export function UnknownOutlet({ id, actions }: UnknownOutletProps) {
  const { say } = useWording();
  if (!id.includes('.') || hostOf(`https://${id}/`) !== id) {
    return (
      <>
        <h2 tabIndex={-1}>{say('rules_unknown')}</h2>
        <p>{say('rules_unknown_text')}</p>
      </>
    );
  }
  return (
    <>
      <h2 tabIndex={-1}>
        <bdi>{id}</bdi>
      </h2>
      <p>{say('rules_unruled')}</p>
      <button type="button" class="button" onClick={() => beginRule(id, actions)}>
        {say('rules_unruled_write')}
      </button>
    </>
  );
}
