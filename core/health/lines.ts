import { type Line, lineKey, linesIn, RULE_PARTS, type RulePart } from '../rules/lines';
import type { OutletRule } from '../rules/rule';

/** A line of a rule that can be looked for on a page. */
export interface RuleLine {
  /** Its name within the rule, see `healthKey`. */
  readonly key: string;
  readonly selector: string;
}

/** The name under which is kept how a line of a part fares. */
export const healthKey = (part: RulePart, line: Line): string => `${part} ${lineKey(line)}`;

/**
 * The lines of a rule that find elements by a selector, each once. Texts and phrases are not among them: whether a page has
 * them is known only where detection works.
 */
export function linesOf(rule: OutletRule): RuleLine[] {
  const lines = new Map<string, RuleLine>();
  for (const part of RULE_PARTS) {
    for (const line of linesIn(rule, part)) {
      if (typeof line === 'string' || !('selector' in line) || line.selector === undefined) continue;
      const key = healthKey(part, line);
      lines.set(key, { key, selector: line.selector });
    }
  }
  return [...lines.values()];
}
