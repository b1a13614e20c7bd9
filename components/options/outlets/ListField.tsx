import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import type { List } from './draft';
import type { Form } from './form';
import { TextField } from './TextField';
import { textOf, valuesOf } from './values';

export interface ListFieldProps {
  readonly form: Form;
  readonly list: List;
  readonly label: Phrase;
  readonly hint: Phrase;
  readonly placeholder?: string;
}

/** A field that takes a value a line; below it what the reader added to the built-in ones, and what was taken away. */
export function ListField({ form, list, label, hint, placeholder }: ListFieldProps) {
  const { say } = useWording();
  const text = form.draft.lists[list];
  const change = (next: string): void => form.change({ lists: { ...form.draft.lists, [list]: next } });
  return (
    <TextField
      form={form}
      name={list}
      label={say(label)}
      hint={say(hint)}
      value={text}
      isList
      {...(placeholder !== undefined && { placeholder })}
      onValue={change}
      below={form.builtIn !== null && <Changes text={text} builtIn={form.builtIn[list] ?? []} onText={change} />}
    />
  );
}

interface ChangesProps {
  readonly text: string;
  readonly builtIn: readonly string[];
  readonly onText: (text: string) => void;
}

function Changes({ text, builtIn, onText }: ChangesProps) {
  const { say } = useWording();
  const values = valuesOf(text);
  const added = values.filter((value) => !builtIn.includes(value));
  const gone = builtIn.filter((value) => !values.includes(value));
  if (added.length + gone.length === 0) return null;
  // A built-in value goes back to where it stood among the others.
  const withBack = (back: string): string[] => {
    const order = builtIn.filter((value) => value === back || values.includes(value));
    return [...order, ...added];
  };
  const row = (value: string, phrase: Phrase, act: Phrase, next: readonly string[]) => (
    <li key={`${phrase} ${value}`}>
      <span>
        {say(phrase)} <bdi>{value}</bdi>
      </span>
      <button
        type="button"
        class="link-button"
        aria-label={`${say(act)}: ${value}`}
        onClick={() => onText(textOf(next))}
      >
        {say(act)}
      </button>
    </li>
  );
  return (
    <ul class="changes">
      {added.map((value) =>
        row(
          value,
          'rules_added',
          'rules_remove',
          values.filter((one) => one !== value),
        ),
      )}
      {gone.map((value) => row(value, 'rules_taken_away', 'rules_put_back', withBack(value)))}
    </ul>
  );
}
