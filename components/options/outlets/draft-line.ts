import type { Grade, Kind } from '../../../core/finding';
import type { ATTRIBUTED } from '../../../core/rules/lines';
import type { Sighting } from '../../../core/rules/rule';
import { isSame } from '../../../core/same';

/** The fields of an attribution, in the order in which the form has them. */
export const FIELDS = ['title', 'authors', 'published', 'outlet', 'outletUrl', 'original'] as const;
export type Field = (typeof ATTRIBUTED)[number];

/** The parts of a rule whose lines look for something on a page. */
export const LINE_PARTS = ['story', 'flag', 'keep', ...FIELDS] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** What a line looks for. */
export const WAYS = ['selector', 'text', 'phrase', 'jsonLd'] as const;
export type Way = (typeof WAYS)[number];

/** A line as it stands in a rule, in any of those parts. */
export interface Entry extends Sighting {
  readonly selector?: string;
  readonly text?: string;
  readonly phrase?: string;
  readonly jsonLd?: string;
  readonly attribute?: string;
  readonly kind?: Kind;
  readonly grade?: Grade;
}

/** A line as the form has it: what is typed may not fit yet. */
export interface DraftLine {
  /** Tells it from the others while it is edited. */
  readonly key: number;
  readonly by: Way;
  readonly value: string;
  /** Attribute to read; empty for the text. Of fields only. */
  readonly attribute: string;
  /** Of what is flagged only. */
  readonly kind: Kind | null;
  readonly grade: Grade | null;
  readonly sighting: Sighting;
  /** The built-in line that it is, or was before it was changed. */
  readonly from: Entry | null;
}

let last = 0;

/** A line of a rule for the form; `from` is the built-in line it comes from. */
export function draftLine(entry: Entry, from: Entry | null): DraftLine {
  const by = WAYS.find((way) => entry[way] !== undefined) ?? 'selector';
  const { seenOn, seen, unconfirmed } = entry;
  return {
    key: ++last,
    by,
    value: entry[by] ?? '',
    attribute: entry.attribute ?? '',
    kind: entry.kind ?? null,
    grade: entry.grade ?? null,
    sighting: { ...(seenOn && { seenOn }), ...(seen && { seen }), ...(unconfirmed && { unconfirmed }) },
    from,
  };
}

/** A new line for a part of a rule, with what is wanted most. */
export const newLine = (part: LinePart): DraftLine =>
  draftLine({ selector: '', ...(part === 'flag' && { kind: 'ad' }) }, null);

/** A line of the form as it stands in a rule. A built-in line that was changed has not been seen anywhere as it is now. */
export function entryOf({ by, value, attribute, kind, grade, sighting, from }: DraftLine): Entry {
  const said: Entry = {
    [by]: value.trim(),
    ...(by === 'selector' && attribute.trim() !== '' && { attribute: attribute.trim() }),
    ...(kind !== null && { kind }),
    ...(grade !== null && { grade }),
  };
  if (from === null) return { ...said, ...sighting };
  return isSame(said, withoutSighting(from)) ? from : said;
}

/** Whether a line is the reader's, built in, or built in and changed by the reader. */
export type Origin = 'own' | 'built-in' | 'changed';

/** Where a line comes from. */
export function originOf(line: DraftLine): Origin {
  if (line.from === null) return 'own';
  return entryOf(line) === line.from ? 'built-in' : 'changed';
}

/** The built-in line in place of what the reader made of it. */
export const resetLine = ({ key }: DraftLine, from: Entry): DraftLine => ({ ...draftLine(from, from), key });

/** The line for another kind; for AI summaries with the ground, which a rule has to name. */
export const asKind = (line: DraftLine, kind: Kind): DraftLine => ({
  ...line,
  kind,
  grade: kind === 'ai-summary' ? (line.grade ?? 'disclosed') : null,
});

const withoutSighting = ({ seenOn, seen, unconfirmed, ...said }: Entry): Entry => said;
