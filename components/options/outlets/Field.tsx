import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control of the form needs in order to belong to its label, hint and problem. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
  readonly children: (control: ControlProps) => ComponentChildren;
  /** Stands below: what was changed, what else is to be known. */
  readonly below?: ComponentChildren;
}

/** A field of the form: its label, what it is for, the control, and what is wrong beside it. */
export function Field({ label, hint, problem, children, below }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': `${id}-problem ${id}-hint`, 'aria-invalid': problem !== null })}
      <p class="trouble" id={`${id}-problem`} role="alert" hidden={problem === null}>
        {problem}
      </p>
      {below}
    </div>
  );
}
