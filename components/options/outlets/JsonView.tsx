import { useId, useState } from 'preact/hooks';
import { parseRule } from '../../../core/rules/parse';
import type { OutletRule } from '../../../core/rules/rule';
import type { Wording } from '../../../core/wording';
import { useWording } from '../../wording';

export interface JsonViewProps {
  /** What stands in it at first. */
  readonly text: string;
  /** The id the rule has to keep; empty for a new outlet. */
  readonly id: string;
  /** The ids a new outlet cannot have. */
  readonly taken: ReadonlySet<string>;
  /** A rule that can be read: it goes to the form and to the test at once. */
  readonly onRule: (rule: OutletRule) => void;
  /** A text that cannot be read as a rule: it is kept as it is. */
  readonly onText: (text: string) => void;
}

/** The rule as JSON. What can be read is taken over as it is typed; what cannot is said, and nothing of it is lost. */
export function JsonView({ text: atFirst, id, taken, onRule, onText }: JsonViewProps) {
  const wording = useWording();
  const { say } = wording;
  const [text, setText] = useState(atFirst);
  const fieldId = useId();
  const read = readJson(text, id, taken, wording);
  const problem = 'problem' in read ? read.problem : '';
  const write = (next: string): void => {
    setText(next);
    const now = readJson(next, id, taken, wording);
    if ('rule' in now) onRule(now.rule);
    else onText(next);
  };
  return (
    <div class="field json">
      <label for={fieldId}>{say('rules_json')}</label>
      <p class="hint" id={`${fieldId}-hint`}>
        {say('rules_json_hint')}
      </p>
      <textarea
        id={fieldId}
        class="code"
        dir="ltr"
        rows={Math.min(40, Math.max(16, text.split('\n').length + 1))}
        spellcheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={problem !== ''}
        aria-describedby={`${fieldId}-problem ${fieldId}-hint`}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class={problem === '' ? 'hint' : 'trouble'} id={`${fieldId}-problem`} role="status">
        {problem === '' ? say('rules_json_fits') : problem}
      </p>
    </div>
  );
}

type Read = { readonly rule: OutletRule } | { readonly problem: string };

function readJson(text: string, id: string, taken: ReadonlySet<string>, { say }: Wording): Read {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problem: say('rules_json_syntax', error instanceof Error ? error.message : String(error)) };
  }
  const read = parseRule(data);
  if ('problem' in read) return { problem: say('rules_json_problem', read.problem) };
  if (id !== '' && read.rule.id !== id) return { problem: say('rules_json_id', id) };
  if (id === '' && taken.has(read.rule.id)) return { problem: say('rules_json_taken', read.rule.id) };
  return read;
}
