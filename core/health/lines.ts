import type { OutletRule } from '../rules/rule';

/** A line of a rule that can be looked for on a page. */
export interface RuleLine {
  /** Its name within the rule: the part of the rule, and the selector. */
  readonly key: string;
  readonly selector: string;
}

/**
 * The lines of a rule that find elements by a selector, each once. Texts and phrases are not among them: whether a page has
 * them is known only where detection works.
 */
export function linesOf({ story = [], flag = [], keep = [], attribution = {} }: OutletRule): RuleLine[] {
  const parts = Object.entries<readonly { selector?: string }[]>({ story, flag, keep, ...attribution });
  const lines = new Map<string, RuleLine>();
  for (const [part, places] of parts) {
    for (const { selector } of places) {
      const key = `${part} ${selector}`;
      if (selector !== undefined) lines.set(key, { key, selector });
    }
  }
  return [...lines.values()];
}
