import { Say } from '../../Say';
import { useWording } from '../../wording';
import { hostWritten, siteName } from '../sites';
import { beginRule } from './begin-rule';
import type { RuleActions } from './outlets-view';

export interface NoOutletProps {
  /** What was looked for. */
  readonly words: string;
  readonly actions: RuleActions;
}

/** Nothing was found. Where a site was looked for: the way to a rule for it. */
export function NoOutlet({ words, actions }: NoOutletProps) {
  const { say } = useWording();
  const host = hostWritten(words);
  if (host === null) return <p class="soft">{say('options_outlets_not_found')}</p>;
  return (
    <p class="soft">
      <Say
        phrase="rules_none_for"
        parts={[
          <bdi key="site">{siteName(host)}</bdi>,
          <button key="make" type="button" class="link-button" onClick={() => beginRule(host, actions)}>
            {say('rules_none_make')}
          </button>,
        ]}
      />
    </p>
  );
}
