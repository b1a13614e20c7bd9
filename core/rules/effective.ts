import { isSame } from '../same';
import { FIELD_CHECKS, type RuleField } from './checks';
import { type Line, lineKey, linesIn, RULE_PARTS, type RulePart, withField, withLinesIn } from './lines';
import type { OutletRule } from './rule';

/** Who something in a rule comes from. */
export type From = 'built-in' | 'own';

/** A line of a rule, or one that the reader took away. */
export interface EffectiveLine {
  readonly part: RulePart;
  /** What it is known by within its part, see `lineKey`. */
  readonly key: string;
  readonly line: Line;
  readonly from: From;
  /** The reader took it away: it is built in and does not hold. */
  readonly isGone: boolean;
  /** The built-in line that it stands in place of. */
  readonly was?: Line;
}

/** A field of a rule that holds one value; `undefined` when it holds none. */
export interface EffectiveField {
  readonly field: RuleField;
  readonly value: string | boolean | undefined;
  readonly from: From;
  /** What is built in, where the reader chose something else. */
  readonly was?: string | boolean | undefined;
}

/** A detector that the rule says something of, or the built-in one does. */
export interface EffectiveDetector {
  readonly id: string;
  /** Whether it works here. */
  readonly isOn: boolean;
  readonly from: From;
}

/** A rule as it holds, each piece with who it comes from. */
export interface EffectiveRule {
  readonly rule: OutletRule;
  /** `null` where nothing is built in for this outlet: then all of it is the reader's. */
  readonly builtIn: OutletRule | null;
  readonly isChanged: boolean;
  readonly fields: readonly EffectiveField[];
  /** Part by part in the order of `RULE_PARTS`; in each first what holds, in its order, then what the reader took away. */
  readonly lines: readonly EffectiveLine[];
  readonly detectors: readonly EffectiveDetector[];
}

const FIELDS = Object.keys(FIELD_CHECKS) as RuleField[];

/** Takes a rule apart, as it holds or as it is being edited, by what of it is built in. */
export function effectiveRule(builtIn: OutletRule | null, rule: OutletRule): EffectiveRule {
  const fields = FIELDS.map((field) => effectiveField(builtIn, rule, field));
  const lines = RULE_PARTS.flatMap((part) => effectiveLines(builtIn, rule, part));
  const detectors = effectiveDetectors(builtIn, rule);
  const isChanged =
    builtIn !== null &&
    (fields.some(({ from }) => from === 'own') ||
      lines.some(({ from, isGone }) => from === 'own' || isGone) ||
      detectors.some(({ from }) => from === 'own'));
  return { rule, builtIn, isChanged, fields, lines, detectors };
}

/** The rule with a line as it is built in: one of the reader's goes, one that was changed or taken away is back. */
export function withoutOwnLine(
  { builtIn, rule }: Pick<EffectiveRule, 'builtIn' | 'rule'>,
  part: RulePart,
  key: string,
): OutletRule {
  const isIt = (line: Line): boolean => lineKey(line) === key;
  const before = builtIn === null ? [] : linesIn(builtIn, part);
  const now = linesIn(rule, part);
  const others = now.filter((line) => !isIt(line));
  const original = before.filter(isIt);
  const place = now.findIndex(isIt);
  // What was taken away comes back behind the nearest line before it that is still there.
  const earlier = before.slice(0, before.findIndex(isIt)).map(lineKey);
  const behind = others.findLastIndex((line) => earlier.includes(lineKey(line)));
  const at = place >= 0 ? place : behind + 1;
  return withLinesIn(rule, part, [...others.slice(0, at), ...original, ...others.slice(at)]);
}

/** The rule with a field as it is built in. Where nothing is, a field the rule must have stays. */
export function withoutOwnField(
  { builtIn, rule }: Pick<EffectiveRule, 'builtIn' | 'rule'>,
  field: RuleField,
): OutletRule {
  const isNeeded = field === 'role' || field === 'name' || field === 'url';
  return builtIn === null && isNeeded ? rule : withField(rule, field, builtIn?.[field]);
}

function effectiveField(builtIn: OutletRule | null, rule: OutletRule, field: RuleField): EffectiveField {
  const value = rule[field];
  if (builtIn === null) return { field, value, from: 'own' };
  const was = builtIn[field];
  return value === was ? { field, value, from: 'built-in' } : { field, value, from: 'own', was };
}

function effectiveLines(builtIn: OutletRule | null, rule: OutletRule, part: RulePart): EffectiveLine[] {
  const before = builtIn === null ? [] : linesIn(builtIn, part);
  const now = linesIn(rule, part);
  const byKey = new Map(before.map((line) => [lineKey(line), line]));
  const holding = now.map((line): EffectiveLine => {
    const key = lineKey(line);
    if (before.some((one) => isSame(one, line))) return { part, key, line, from: 'built-in', isGone: false };
    const was = byKey.get(key);
    return { part, key, line, from: 'own', isGone: false, ...(was !== undefined && { was }) };
  });
  const keys = new Set(holding.map(({ key }) => key));
  const gone = before.filter((line) => !keys.has(lineKey(line)));
  return [
    ...holding,
    ...gone.map((line): EffectiveLine => ({ part, key: lineKey(line), line, from: 'built-in', isGone: true })),
  ];
}

function effectiveDetectors(builtIn: OutletRule | null, rule: OutletRule): EffectiveDetector[] {
  const ids = Object.keys({ ...builtIn?.detectors, ...rule.detectors });
  return ids.map((id) => ({
    id,
    isOn: rule.detectors?.[id] !== false,
    from: builtIn !== null && builtIn.detectors?.[id] === rule.detectors?.[id] ? 'built-in' : 'own',
  }));
}
