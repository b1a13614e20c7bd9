import { isRecord, isSame } from '../same';
import { detectorId, FIELD_CHECKS, LINE_CHECKS, type RuleField, ruleId } from './checks';
import { commonLines } from './common-lines';
import { type Line, lineKey, linesIn, RULE_PARTS, type RulePart, withField, withLinesIn } from './lines';
import { parseRule, versionProblem } from './parse';
import { type OutletRule, RULE_VERSION } from './rule';
import { eachOf, fields, list, literal, oneOf, optional, text } from './shape';

/** A line that the reader put into a part of a built-in rule. */
export interface AddedLine {
  readonly line: Line;
  /** Key of the line it follows; empty when it is the first. When absent it comes after all others. */
  readonly after?: string;
}

/** What the reader changed among the lines of one part. */
export interface LineChanges {
  /** Keys of lines the reader took away and put nothing in place of. */
  readonly removed?: readonly string[];
  /** In the order in which they stand. One with the key of a built-in line takes that line's place. */
  readonly added?: readonly AddedLine[];
}

/** What a reader changed in a built-in rule. What it does not speak of is as built in, now and in later versions. */
export interface RuleChange {
  readonly version: typeof RULE_VERSION;
  /** Id of the built-in rule. */
  readonly id: string;
  readonly changes: {
    /** Fields with another value, or `null` for those taken away. */
    readonly fields?: Readonly<Partial<Record<RuleField, string | boolean | null>>>;
    /** Detectors by id as in a rule, or `null` for those of which the reader's rule says nothing. */
    readonly detectors?: Readonly<Record<string, boolean | null>>;
    readonly lines?: Readonly<Partial<Record<RulePart, LineChanges>>>;
  };
}

const FIELDS = Object.keys(FIELD_CHECKS) as RuleField[];

/** What has to be changed in a built-in rule to get the wanted one; `null` when they are equal. */
export function differenceOf(builtIn: OutletRule, wanted: OutletRule): RuleChange | null {
  const own = FIELDS.filter((field) => !isSame(builtIn[field], wanted[field]));
  const fields = Object.fromEntries(own.map((field) => [field, wanted[field] ?? null]));
  const detectors = switched(builtIn.detectors ?? {}, wanted.detectors ?? {});
  const lines = Object.fromEntries(
    RULE_PARTS.flatMap((part) => {
      const changed = lineChanges(linesIn(builtIn, part), linesIn(wanted, part));
      return changed === null ? [] : [[part, changed]];
    }),
  );
  const changes = {
    ...(own.length > 0 && { fields }),
    ...(Object.keys(detectors).length > 0 && { detectors }),
    ...(Object.keys(lines).length > 0 && { lines }),
  };
  return Object.keys(changes).length === 0 ? null : { version: RULE_VERSION, id: builtIn.id, changes };
}

/** A built-in rule as the reader changed it. It may be no good when the built-in rule is another than the one that was changed. */
export function withChange(builtIn: OutletRule, { changes }: RuleChange): OutletRule {
  let rule = builtIn;
  for (const [field, value] of Object.entries(changes.fields ?? {})) {
    rule = withField(rule, field as RuleField, value ?? undefined);
  }
  for (const [part, changed] of Object.entries(changes.lines ?? {})) {
    rule = withLinesIn(rule, part as RulePart, changedLines(linesIn(rule, part as RulePart), changed));
  }
  if (changes.detectors === undefined) return rule;
  const detectors = Object.entries({ ...rule.detectors, ...changes.detectors }).filter(([, isOn]) => isOn !== null);
  return withField(rule, 'detectors', detectors.length > 0 ? Object.fromEntries(detectors) : undefined);
}

/** A change as many that change one field, one part or the detectors each; together they do the same. */
export function piecesOf({ version, id, changes: { fields, lines, detectors } }: RuleChange): RuleChange[] {
  const pieces: RuleChange['changes'][] = [
    ...Object.entries(fields ?? {}).map(([field, value]) => ({ fields: { [field]: value } })),
    ...Object.entries(lines ?? {}).map(([part, changed]) => ({ lines: { [part]: changed } })),
    ...(detectors === undefined ? [] : [{ detectors }]),
  ];
  return pieces.map((changes) => ({ version, id, changes }));
}

function switched(
  before: Readonly<Record<string, boolean>>,
  now: Readonly<Record<string, boolean>>,
): Record<string, boolean | null> {
  const ids = Object.keys({ ...before, ...now }).filter((id) => before[id] !== now[id]);
  return Object.fromEntries(ids.map((id) => [id, now[id] ?? null]));
}

function lineChanges(before: readonly Line[], now: readonly Line[]): LineChanges | null {
  const common = commonLines(before, now);
  const put = new Set(now.filter((_, at) => !common.has(at)).map(lineKey));
  // A line of the reader's takes the place of all with its key.
  const isOwn = (line: Line): boolean => put.has(lineKey(line));
  const last = now.findLastIndex((line) => !isOwn(line));
  const added = now.flatMap((line, at): AddedLine[] => {
    const previous = now[at - 1];
    const after = previous === undefined ? '' : lineKey(previous);
    return isOwn(line) ? [{ line, ...(at < last && { after }) }] : [];
  });
  const there = new Set(now.map(lineKey));
  const removed = [...new Set(before.map(lineKey))].filter((key) => !there.has(key));
  if (added.length === 0 && removed.length === 0) return null;
  return { ...(removed.length > 0 && { removed }), ...(added.length > 0 && { added }) };
}

function changedLines(before: readonly Line[], { removed = [], added = [] }: LineChanges): Line[] {
  const gone = new Set([...removed, ...added.map(({ line }) => lineKey(line))]);
  const lines = before.filter((line) => !gone.has(lineKey(line)));
  for (const { line, after } of added) {
    const at = after === undefined ? -1 : lines.findLastIndex((one) => lineKey(one) === after);
    if (after === '') lines.unshift(line);
    else if (at < 0) lines.push(line);
    else lines.splice(at + 1, 0, line);
  }
  return lines;
}

/** What is kept of the reader's under a rule's id: a change of the built-in one, or a rule of their own. */
export type OwnRule = RuleChange | OutletRule;

/** Whether it is a change of a built-in rule. */
export const isChange = (own: OwnRule): own is RuleChange => 'changes' in own;

const lineKeys = list(text({ most: 1_000 }));
const change = fields({
  version: literal(RULE_VERSION),
  id: ruleId,
  changes: fields({
    fields: optional(
      fields(
        Object.fromEntries(
          FIELDS.map((field) => [
            field,
            optional((value, at) => (value === null ? null : FIELD_CHECKS[field](value, at))),
          ]),
        ),
      ),
    ),
    detectors: optional(eachOf(detectorId, (value, at) => (value === null ? null : oneOf([true, false])(value, at)))),
    lines: optional(
      fields(
        Object.fromEntries(
          RULE_PARTS.map((part) => [
            part,
            optional(
              fields({
                removed: optional(lineKeys),
                added: optional(list(fields({ line: LINE_CHECKS[part], after: optional(maybeEmpty) }), { most: 500 })),
              }),
            ),
          ]),
        ),
      ),
    ),
  }),
});

function maybeEmpty(value: unknown, at: string): string | null {
  return value === '' ? null : text({ most: 1_000 })(value, at);
}

/** Reads what is kept of the reader's from data of unknown origin, as `parseRule` does. */
export function parseOwn(data: unknown): { own: OwnRule } | { problem: string } {
  if (!isRecord(data) || !('changes' in data)) {
    const parsed = parseRule(data);
    return 'rule' in parsed ? { own: parsed.rule } : parsed;
  }
  const problem = versionProblem(data) ?? change(data, '');
  return problem === null ? { own: data as unknown as RuleChange } : { problem };
}
