import type { ComponentChildren } from 'preact';
import { Field } from './Field';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onValue: (value: T) => void;
  readonly below?: ComponentChildren;
}

/** One of a few values. */
export function Choice<T extends string>({ label, hint, value, options, onValue, below }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint} problem={null} below={below}>
      {(control) => (
        <select
          {...control}
          onChange={({ currentTarget }) => {
            const chosen = options.find(([one]) => one === currentTarget.value);
            if (chosen !== undefined) onValue(chosen[0]);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one} selected={one === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
