import { remark } from '../remark';
import { isRecord, isSame } from '../same';
import { isChange, parseOwn, withChange } from './change';
import { type Line, linesIn, RULE_PARTS } from './lines';
import { parseRule } from './parse';
import type { OutletRule } from './rule';
import { type RuleProblem, titleOf } from './usable';

/** A rule that holds, and what of it the reader made. */
export interface RuleInUse {
  readonly rule: OutletRule;
  /** The built-in rule of the same id; `null` when there is none. */
  readonly builtIn: OutletRule | null;
  /** Whether anything is kept of the reader's for it. */
  readonly isOwn: boolean;
}

/** The rules that hold, and what of the reader's cannot be used. */
export interface RulesInUse {
  /** Those the reader made or changed first. */
  readonly rules: readonly RuleInUse[];
  readonly problems: readonly RuleProblem[];
}

/**
 * The rules that hold: the built-in ones as the reader changed them, and the reader's own. What is stored of the reader's
 * is of unknown origin; what cannot be read of it is told, and the built-in rule holds there.
 */
export function mergeRules(builtIn: readonly OutletRule[], stored: unknown): RulesInUse {
  const known = new Map(builtIn.map((rule) => [rule.id, rule]));
  const own = new Map<string, RuleInUse>();
  const problems: RuleProblem[] = [];
  for (const [index, data] of (isRecord(stored) ? Object.values(stored) : []).entries()) {
    const read = readOwn(known, data);
    if ('rule' in read) own.set(read.rule.id, { ...read, builtIn: known.get(read.rule.id) ?? null, isOwn: true });
    else problems.push({ what: 'unused', rule: titleOf(data, index), detail: read.problem });
  }
  const others = builtIn.filter(({ id }) => !own.has(id)).map((rule) => ({ rule, builtIn: rule, isOwn: false }));
  return { rules: [...own.values(), ...others], problems };
}

/** The rule that comes of what is kept of the reader's. */
function readOwn(known: ReadonlyMap<string, OutletRule>, data: unknown): { rule: OutletRule } | { problem: string } {
  const parsed = parseOwn(data);
  if ('problem' in parsed) return parsed;
  if (!isChange(parsed.own)) return { rule: parsed.own };
  const builtIn = known.get(parsed.own.id);
  return builtIn === undefined ? { problem: remark('', 'remark_gone') } : parseRule(withChange(builtIn, parsed.own));
}

/** The lines of a rule that the reader wrote, as they stand in it. */
export function ownLines({ rule, builtIn, isOwn }: RuleInUse): ReadonlySet<Line> {
  if (!isOwn) return new Set();
  return new Set(
    RULE_PARTS.flatMap((part) => {
      const before = builtIn === null ? [] : linesIn(builtIn, part);
      return linesIn(rule, part).filter((line) => !before.some((one) => isSame(one, line)));
    }),
  );
}
