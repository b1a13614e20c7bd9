import type { RuleHealth } from '../../../core/health/health';
import type { RuleInUse } from '../../../core/rules/in-use';
import { useWording } from '../../wording';
import { Signs, signHint } from './Sign';
import { signsOf } from './signs';

export interface OutletHeadProps {
  /** `null` for an outlet that is new. */
  readonly saved: RuleInUse | null;
  readonly health: RuleHealth | null;
  readonly isUnsaved: boolean;
}

/** Whose rule it is, and what is to be known of it at a glance. */
export function OutletHead({ saved, health, isUnsaved }: OutletHeadProps) {
  const wording = useWording();
  const { say } = wording;
  if (saved === null) return <h2 tabIndex={-1}>{say('rules_new')}</h2>;
  const signs = signsOf(saved, health, isUnsaved);
  return (
    <header class="outlet-head">
      <h2 tabIndex={-1}>
        <bdi>{saved.rule.name}</bdi>
      </h2>
      <p class="soft">
        <bdi>{saved.rule.hosts.join(', ')}</bdi> <Signs signs={signs} />
      </p>
      <p class="hint">{say(whoseOf(saved))}</p>
      {signs.includes('unconfirmed') && <p class="hint">{signHint('unconfirmed', wording)}</p>}
    </header>
  );
}

function whoseOf({ isOwn, builtIn }: RuleInUse): 'rules_whose_own' | 'rules_whose_changed' | 'rules_whose_built_in' {
  if (builtIn === null) return 'rules_whose_own';
  return isOwn ? 'rules_whose_changed' : 'rules_whose_built_in';
}
