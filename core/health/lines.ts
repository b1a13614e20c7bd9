import { compileLine } from '../detect/compile/line';
import { labelKey } from '../page/text';
import { wordsOf } from '../page/words';
import { type Line, lineKey, linesIn, RULE_PARTS, type RulePart } from '../rules/lines';
import type { OutletRule } from '../rules/rule';

/** A line of a rule that can be looked for on a page: by a selector, or by the words of a block. */
export interface RuleLine {
  /** Its name within the rule, see `healthKey`. */
  readonly key: string;
  /** What is looked for, as it is written. */
  readonly sought: string;
  readonly selector?: string;
  /** Whether a block with this text is it. */
  readonly isSaid?: (text: string) => boolean;
}

/** The name under which is kept how a line of a part fares. */
export const healthKey = (part: RulePart, line: Line): string => `${part} ${lineKey(line)}`;

/** The lines of a rule that find something on a page, each once. Hosts and paths do not, nor do lines about JSON-LD. */
export function linesOf(rule: OutletRule): RuleLine[] {
  const lines = new Map<string, RuleLine>();
  for (const part of RULE_PARTS) {
    for (const line of linesIn(rule, part)) {
      const found = lineOf(healthKey(part, line), line);
      if (found !== null) lines.set(found.key, found);
    }
  }
  return [...lines.values()];
}

function lineOf(key: string, line: Line): RuleLine | null {
  if (typeof line === 'string') return null;
  if ('selector' in line && line.selector !== undefined) return { key, sought: line.selector, selector: line.selector };
  if ('text' in line && line.text !== undefined) {
    const words = wordsOf(labelKey(line.text));
    return { key, sought: line.text, isSaid: (text) => wordsOf(labelKey(text)) === words };
  }
  if (!('phrase' in line) || line.phrase === undefined) return null;
  const pattern = new RegExp(compileLine(line.phrase).source);
  return { key, sought: line.phrase, isSaid: (text) => pattern.test(wordsOf(labelKey(text))) };
}
