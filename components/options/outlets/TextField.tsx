import type { ComponentChildren } from 'preact';
import { Field } from './Field';
import type { Form } from './form';

export interface TextFieldProps {
  readonly form: Form;
  /** The field's name among the problems. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onValue: (value: string) => void;
  /** Whether it takes a value a line. */
  readonly isList?: boolean;
  readonly below?: ComponentChildren;
}

/** A field to write in: one line, or a value a line. */
export function TextField({ form, name, label, hint, value, isList = false, onValue, below, ...more }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={form.problemOf(name)} below={below}>
      {(control) => {
        const shared = {
          ...control,
          ...more,
          value,
          dir: 'auto',
          autoComplete: 'off',
          spellcheck: false,
          onBlur: () => form.leave(name),
        } as const;
        return isList ? (
          <textarea
            {...shared}
            rows={Math.min(8, Math.max(1, value.split('\n').length))}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
        ) : (
          <input {...shared} type="text" onInput={({ currentTarget }) => onValue(currentTarget.value)} />
        );
      }}
    </Field>
  );
}
