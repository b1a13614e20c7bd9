import { lineKey, linesIn, withLinesIn } from '../../../core/rules/lines';
import type { OutletRule } from '../../../core/rules/rule';
import { isSame } from '../../../core/same';
import { type DraftLine, draftLine, type Entry, entryOf, LINE_PARTS, type LinePart } from './draft-line';

/** The lines of a form by the part of the rule they belong to. */
export type DraftLines = Readonly<Record<LinePart, readonly DraftLine[]>>;

const entriesIn = (rule: OutletRule | null, part: LinePart): readonly Entry[] =>
  rule === null ? [] : (linesIn(rule, part) as readonly Entry[]);

/** The lines of a rule for the form, each with the built-in line that it is, or that it takes the place of. */
export function draftLines(rule: OutletRule, builtIn: OutletRule | null): DraftLines {
  const of = (part: LinePart): DraftLine[] => {
    const known = [...entriesIn(builtIn, part)];
    const taken = (isIt: (one: Entry) => boolean): Entry | null => {
      const at = known.findIndex(isIt);
      return at < 0 ? null : (known.splice(at, 1)[0] ?? null);
    };
    return entriesIn(rule, part).map((entry) =>
      draftLine(entry, taken((one) => isSame(one, entry)) ?? taken((one) => lineKey(one) === lineKey(entry))),
    );
  };
  return Object.fromEntries(LINE_PARTS.map((part) => [part, of(part)])) as unknown as DraftLines;
}

/** The rule with the lines of a form in place of its own. */
export const withDraftLines = (rule: OutletRule, lines: DraftLines): OutletRule =>
  LINE_PARTS.reduce((next, part) => withLinesIn(next, part, lines[part].map(entryOf)), rule);

/** Built-in lines of a part that the reader took away. */
export const takenAway = (lines: readonly DraftLine[], builtIn: OutletRule | null, part: LinePart): Entry[] =>
  entriesIn(builtIn, part).filter((entry) => !lines.some(({ from }) => isSame(from, entry)));

/** The lines with a built-in one that was taken away, where it stood among the others. */
export function putBack(lines: readonly DraftLine[], builtIn: OutletRule, part: LinePart, entry: Entry): DraftLine[] {
  const order = entriesIn(builtIn, part);
  const place = (one: Entry | null): number => order.findIndex((known) => isSame(known, one));
  const at = lines.findIndex(({ from }) => from !== null && place(from) > place(entry));
  const line = draftLine(entry, entry);
  return at < 0 ? [...lines, line] : lines.toSpliced(at, 0, line);
}
