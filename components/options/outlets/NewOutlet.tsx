import { useState } from 'preact/hooks';
import { troubleText } from '../../../core/trouble';
import { useWording } from '../../wording';
import { FileButton } from '../FileButton';
import { hashOf } from '../place';
import { NEW } from './edits';
import type { RuleActions, RulesView } from './outlets-view';
import { takeFile } from './take-file';

export interface NewOutletProps {
  readonly rules: RulesView;
  readonly actions: RuleActions;
}

/** The ways to a rule for an outlet nobody knows yet: write one, or read one from a file. */
export function NewOutlet({ rules, actions }: NewOutletProps) {
  const wording = useWording();
  const { say } = wording;
  const [trouble, setTrouble] = useState('');
  const isBegun = actions.edits.unsaved().includes(NEW);
  return (
    <div class="new-outlet">
      <a class="button" href={hashOf({ kind: 'new-outlet' })}>
        {say(isBegun ? 'rules_new_begun' : 'rules_new')}
      </a>
      <FileButton
        label={say('rules_read_file')}
        accept=".json,application/json"
        onFile={(file) => {
          setTrouble('');
          takeFile(file, rules.inUse, actions).catch((error: unknown) => setTrouble(troubleText(error, wording)));
        }}
      />
      <p class="trouble" role="alert" hidden={trouble === ''}>
        {trouble}
      </p>
    </div>
  );
}
