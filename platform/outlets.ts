import type { OutletRule } from '../core/rules/rule';
import { type RuleProblem, usableRules } from '../core/rules/usable';

const built = usableRules(
  Object.values(
    import.meta.glob<unknown>(['../outlets/*.json', '!../outlets/*.schema.json'], { eager: true, import: 'default' }),
  ),
);

/** The built-in rules, by file name. The files are checked against their schema when the project is built. */
export const OUTLETS: readonly OutletRule[] = built.rules;

/** What is wrong with rules that are left out. */
export const OUTLET_PROBLEMS: readonly RuleProblem[] = built.problems;
