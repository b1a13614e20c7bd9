import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { groupName, groupOf } from '../../../core/groups';
import { hueOf } from '../../../core/marks/hue';
import { useWording } from '../../wording';
import { type DraftLine, entryOf, type LinePart, originOf, resetLine } from './draft-line';
import type { Form } from './form';
import { LineAbout } from './LineAbout';
import { LineActs } from './LineActs';
import { LineFields } from './LineFields';
import { Said, saidOf } from './Said';

export interface LineRowProps {
  readonly form: Form;
  readonly part: LinePart;
  readonly line: DraftLine;
  /** Whether the reader has just added it: it is open, and asks for what it looks for. */
  readonly isNew: boolean;
  readonly onLine: (line: DraftLine) => void;
  /** Has it looked for before the line above it; `null` where that makes no difference. */
  readonly onEarlier: (() => void) | null;
  readonly onRemove: () => void;
}

/** One line: what it looks for, where it comes from and how it fares; on demand its fields. */
export function LineRow({ form, part, line, isNew, onLine, onEarlier, onRemove }: LineRowProps) {
  const { say } = useWording();
  const [isOpen, open] = useState(isNew);
  const fields = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isOpen]);
  const entry = entryOf(line);
  const problem = form.problemOf(`line-${line.key}`);
  const isShown = isOpen || problem !== null;
  const name = saidOf(entry) || say('rules_line_new');
  const { from } = line;
  return (
    <li class="rule-line-row">
      <div class="rule-line">
        <LineSays line={line} />
        <LineActs
          name={name}
          fields={id}
          isOpen={isShown}
          onOpen={open}
          onReset={originOf(line) === 'changed' && from !== null ? () => onLine(resetLine(line, from)) : null}
          onRemove={onRemove}
        />
        <LineAbout line={line} part={part} health={form.health} isWhole={isShown} />
      </div>
      <div id={id} ref={fields} hidden={!isShown}>
        {isShown && <LineFields form={form} part={part} line={line} problem={problem} onLine={onLine} />}
        {isShown && onEarlier !== null && (
          <button type="button" class="link-button" aria-label={say('rules_earlier_this', name)} onClick={onEarlier}>
            {say('rules_earlier')}
          </button>
        )}
      </div>
    </li>
  );
}

/** What it looks for, and for what is flagged what it is. */
function LineSays({ line }: { readonly line: DraftLine }) {
  const wording = useWording();
  const { kind, grade } = line;
  const flagged = kind === null ? null : { kind, ...(grade !== null && { grade }) };
  return (
    <span class="rule-line-says">
      {flagged !== null && (
        <span class="kind-chip" data-hue={hueOf(flagged)}>
          {groupName(groupOf(flagged), wording)}
        </span>
      )}{' '}
      {line.value.trim() === '' ? (
        <span class="soft">{wording.say('rules_line_new')}</span>
      ) : (
        <Said entry={entryOf(line)} />
      )}
    </span>
  );
}
