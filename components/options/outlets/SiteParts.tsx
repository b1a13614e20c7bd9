import { useRef } from 'preact/hooks';
import { useWording } from '../../wording';
import { type SitePart, sitePart } from './draft';
import { Field } from './Field';
import type { Form } from './form';

/** Parts of a site that have names of their own, by their host. */
export function SiteParts({ form }: { readonly form: Form }) {
  const { say } = useWording();
  const adding = useRef<HTMLButtonElement>(null);
  const { parts } = form.draft;
  const change = (next: readonly SitePart[]): void => form.change({ parts: next });
  return (
    <fieldset class="site-parts">
      <legend>{say('rules_parts')}</legend>
      <p class="hint">{say('rules_parts_hint')}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.key}>
            <PartFields
              form={form}
              part={part}
              onPart={(next) => change(parts.map((other) => (other === part ? next : other)))}
            />
            <button
              type="button"
              class="link-button"
              aria-label={say('rules_remove_this', part.name || part.host || say('rules_line_new'))}
              onClick={() => {
                change(parts.filter((other) => other !== part));
                adding.current?.focus();
              }}
            >
              {say('rules_remove')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" ref={adding} onClick={() => change([...parts, sitePart()])}>
        {say('rules_part_add')}
      </button>
    </fieldset>
  );
}

interface PartFieldsProps {
  readonly form: Form;
  readonly part: SitePart;
  readonly onPart: (part: SitePart) => void;
}

const INPUTS = [
  ['host', 'rules_part_host'],
  ['name', 'rules_name'],
  ['url', 'rules_url'],
] as const;

function PartFields({ form, part, onPart }: PartFieldsProps) {
  const { say } = useWording();
  const name = `part-${part.key}`;
  const problem = form.problemOf(name);
  return (
    <div class="line-fields">
      {INPUTS.map(([field, label], at) => (
        <Field key={field} label={say(label)} problem={at === 0 ? problem : null}>
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              autoComplete="off"
              spellcheck={false}
              value={part[field]}
              onInput={({ currentTarget }) => onPart({ ...part, [field]: currentTarget.value })}
              // Of a row that is being written the rest is still to come.
              onBlur={() => at === INPUTS.length - 1 && form.leave(name)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
