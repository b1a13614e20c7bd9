import { remark } from '../remark';
import { isRecord, isSame } from '../same';
import { isChange, parseOwn, piecesOf, type RuleChange, withChange } from './change';
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
 * is of unknown origin; what cannot be used of it is told, and what is built in holds there.
 */
export function mergeRules(builtIn: readonly OutletRule[], stored: unknown): RulesInUse {
  const known = new Map(builtIn.map((rule) => [rule.id, rule]));
  const own = new Map<string, RuleInUse>();
  const problems: RuleProblem[] = [];
  for (const [index, data] of (isRecord(stored) ? Object.values(stored) : []).entries()) {
    const { rule, problem } = readOwn(known, data);
    if (rule !== undefined) own.set(rule.id, { rule, builtIn: known.get(rule.id) ?? null, isOwn: true });
    if (problem !== undefined) problems.push({ what: 'unused', rule: titleOf(data, index), detail: problem });
  }
  const others = builtIn.filter(({ id }) => !own.has(id)).map((rule) => ({ rule, builtIn: rule, isOwn: false }));
  return { rules: [...own.values(), ...others], problems };
}

/** The rule that comes of what is kept of the reader's, and what of it cannot be used. */
function readOwn(known: ReadonlyMap<string, OutletRule>, data: unknown): { rule?: OutletRule; problem?: string } {
  const parsed = parseOwn(data);
  if ('problem' in parsed) return parsed;
  if (!isChange(parsed.own)) return { rule: parsed.own };
  const builtIn = known.get(parsed.own.id);
  return builtIn === undefined ? { problem: remark('', 'remark_gone') } : withFitting(builtIn, parsed.own);
}

/**
 * A built-in rule with all of a change that it can take. A later version of it may leave no sense in a piece, such as the
 * only host that the reader left it; that piece is told of, and the others hold.
 */
function withFitting(builtIn: OutletRule, change: RuleChange): { rule: OutletRule; problem?: string } {
  const whole = parseRule(withChange(builtIn, change));
  if ('rule' in whole) return whole;
  let rule = builtIn;
  for (const piece of piecesOf(change)) {
    const next = parseRule(withChange(rule, piece));
    if ('rule' in next) rule = next.rule;
  }
  return { rule, problem: whole.problem };
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
