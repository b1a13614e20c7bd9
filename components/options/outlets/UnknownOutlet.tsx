import { hostOf } from '../../../core/rules/match';
import { newRuleFor } from '../../../core/rules/new-rule';
import { useWording } from '../../wording';
import { NEW } from './edits';
import type { RuleActions } from './outlets-view';
import { editWith } from './reading';

export interface UnknownOutletProps {
  /** The id of a rule that is not there, or the host of a site that has none yet. */
  readonly id: string;
  readonly actions: RuleActions;
}

/** What there is no rule for; where it is a site, the way to write one. */
export function UnknownOutlet({ id, actions }: UnknownOutletProps) {
  const { say } = useWording();
  const url = `https://${id}/`;
  const rule = id.includes('.') && hostOf(url) === id ? newRuleFor(url) : null;
  if (rule === null) {
    return (
      <>
        <h2 tabIndex={-1}>{say('rules_unknown')}</h2>
        <p>{say('rules_unknown_text')}</p>
      </>
    );
  }
  const begin = (): void => {
    // What was begun and not saved is shown as it is.
    if (!actions.edits.get(NEW)?.isChanged) actions.edits.set(NEW, editWith(rule, null));
    actions.goTo({ kind: 'new-outlet' });
  };
  return (
    <>
      <h2 tabIndex={-1}>
        <bdi>{id}</bdi>
      </h2>
      <p>{say('rules_unruled')}</p>
      <button type="button" class="button" onClick={begin}>
        {say('rules_unruled_write')}
      </button>
    </>
  );
}
