import type { Hook, HookHit } from './candidates';

/** A hook and the list its hits go to. */
export interface HookTarget {
  readonly hook: Hook;
  readonly to: HookHit[];
}

/** Finds which hooks match a value. */
export interface HookIndex {
  collect(element: Element, value: string): void;
}

/** Most values whose outcome is remembered; a page with more distinct class names than that starts over. */
const MEMORY = 20_000;

/** Longest value that is looked at; inline data URLs and JSON in attributes are longer. */
const VALUE_LENGTH = 2_000;

/**
 * An index over hooks. Outcomes are remembered by value, because the same class names come again and again; one joined
 * pattern keeps the others from being tried in vain.
 *
 * @param memory outcomes by value; may be shared by indexes over the same hooks in the same order
 */
export function createHookIndex(
  targets: readonly HookTarget[],
  memory = new Map<string, readonly number[]>(),
): HookIndex {
  if (targets.length === 0) return { collect: () => undefined };
  const any = new RegExp(targets.map(({ hook }) => `(?:${hook.pattern.source})`).join('|'));
  return {
    collect(element, value) {
      let matching = memory.get(value);
      if (matching === undefined) {
        matching = value.length <= VALUE_LENGTH && any.test(value) ? matchingIn(targets, value) : NONE;
        if (memory.size >= MEMORY) memory.clear();
        memory.set(value, matching);
      }
      for (const index of matching) {
        const target = targets[index];
        target?.to.push({ name: target.hook.name, element, value });
      }
    },
  };
}

const NONE: readonly number[] = [];

function matchingIn(targets: readonly HookTarget[], value: string): number[] {
  return targets.flatMap(({ hook }, index) => (hook.pattern.test(value) ? [index] : []));
}
