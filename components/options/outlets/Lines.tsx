import { useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { type DraftLine, type Entry, type LinePart, newLine } from './draft-line';
import { putBack, takenAway } from './draft-lines';
import type { Form } from './form';
import { GoneLine } from './GoneLine';
import { LineRow } from './LineRow';

export interface LinesProps {
  readonly form: Form;
  readonly part: LinePart;
  readonly title: Phrase;
  readonly hint?: Phrase;
  /** What the button that adds a line says. */
  readonly add: Phrase;
}

/** The lines of one part of a rule: what is built in, what is the reader's, and what the reader took away. */
export function Lines({ form, part, title, hint, add }: LinesProps) {
  const { say } = useWording();
  /** Lines of the reader's that were taken out and can be had back while this is open. */
  const [removed, setRemoved] = useState<readonly DraftLine[]>([]);
  const [added, setAdded] = useState<number | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const lines = form.draft.lines[part];
  const change = (next: readonly DraftLine[]): void => form.change({ lines: { ...form.draft.lines, [part]: next } });
  const addLine = (line: DraftLine): void => {
    setAdded(line.key);
    // The first that is found wins: the reader's own is looked for first.
    change(isOrdered(part) ? [line, ...lines] : [...lines, line]);
  };
  const remove = (line: DraftLine): void => {
    if (line.from === null && line.value.trim() !== '') setRemoved([...removed, line]);
    change(lines.filter((other) => other !== line));
    // What had the focus went with the line.
    adding.current?.focus();
  };
  const gone = takenAway(lines, form.builtIn, part);
  return (
    <section class="rule-lines">
      <h4>{say(title)}</h4>
      {hint !== undefined && <p class="hint">{say(hint)}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line, at) => (
            <LineRow
              key={line.key}
              form={form}
              part={part}
              line={line}
              isNew={line.key === added}
              onLine={(next) => change(lines.map((other) => (other === line ? next : other)))}
              onEarlier={at === 0 || !isOrdered(part) ? null : () => change(swapped(lines, at))}
              onRemove={() => remove(line)}
            />
          ))}
        </ul>
      )}
      <Gone
        entries={gone}
        onBack={(entry) => {
          if (form.builtIn !== null) change(putBack(lines, form.builtIn, part, entry));
          adding.current?.focus();
        }}
        removed={removed}
        onHave={(line) => {
          setRemoved(removed.filter((other) => other !== line));
          change([...lines, line]);
          adding.current?.focus();
        }}
      />
      <button type="button" class="link-button" ref={adding} onClick={() => addLine(newLine(part))}>
        {say(add)}
      </button>
    </section>
  );
}

/** Whether the first of a part's lines that is found wins. */
const isOrdered = (part: LinePart): boolean => part !== 'flag' && part !== 'keep';

/** The lines with one of them before the one that stood before it. */
const swapped = (lines: readonly DraftLine[], at: number): DraftLine[] =>
  lines.toSpliced(at - 1, 2, ...lines.slice(at - 1, at + 1).reverse());

interface GoneProps {
  readonly entries: readonly Entry[];
  readonly onBack: (entry: Entry) => void;
  readonly removed: readonly DraftLine[];
  readonly onHave: (line: DraftLine) => void;
}

/** What was taken out, each to be put back. */
function Gone({ entries, onBack, removed, onHave }: GoneProps) {
  if (entries.length + removed.length === 0) return null;
  return (
    <ul class="gone">
      {entries.map((entry, at) => (
        <GoneLine key={at} entry={entry} sign="rules_gone_built_in" onBack={() => onBack(entry)} />
      ))}
      {removed.map((line) => (
        <GoneLine key={line.key} entry={{ [line.by]: line.value }} sign="rules_gone_own" onBack={() => onHave(line)} />
      ))}
    </ul>
  );
}
