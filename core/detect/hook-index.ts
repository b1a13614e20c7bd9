import type { HookHit } from './candidates';

/** A hook and the list its hits go to. */
export interface HookTarget {
  readonly hook: { readonly name: string; readonly pattern: RegExp };
  readonly to: HookHit[];
}

/** Which of the hooks match, by class name. */
export type ClassMemory = Map<string, readonly number[]>;

/** Finds which hooks match a value, and puts the hits where they belong. */
export interface HookIndex {
  collect(element: Element, value: string): void;
  /** The same for class names, which come again and again: outcomes are remembered. */
  collectClass(element: Element, className: string): void;
}

/** Most class names that are remembered; a page with more distinct ones starts over. */
const MEMORY = 20_000;

/** Longest value that is looked at; data URLs and JSON in attributes are longer. */
const VALUE_LENGTH = 2_000;

/**
 * An index over hooks; one joined pattern keeps them from being tried one by one in vain.
 *
 * @param memory outcomes by class name; may be shared by indexes over the same hooks in the same order
 */
export function createHookIndex(targets: readonly HookTarget[], memory: ClassMemory = new Map()): HookIndex {
  if (targets.length === 0) return { collect: () => undefined, collectClass: () => undefined };
  const any = new RegExp(targets.map(({ hook }) => `(?:${hook.pattern.source})`).join('|'));
  const matching = (value: string): readonly number[] =>
    value.length <= VALUE_LENGTH && any.test(value) ? matchingIn(targets, value) : NONE;
  const add = (element: Element, value: string, indexes: readonly number[]): void => {
    for (const index of indexes) {
      const target = targets[index];
      target?.to.push({ name: target.hook.name, element, value });
    }
  };
  return {
    collect(element, value) {
      const indexes = matching(value);
      if (indexes !== NONE) add(element, value, indexes);
    },
    collectClass(element, className) {
      let indexes = memory.get(className);
      if (indexes === undefined) {
        indexes = matching(className);
        if (memory.size >= MEMORY) memory.clear();
        memory.set(className, indexes);
      }
      if (indexes !== NONE) add(element, className, indexes);
    },
  };
}

const NONE: readonly number[] = [];

function matchingIn(targets: readonly HookTarget[], value: string): number[] {
  return targets.flatMap(({ hook }, index) => (hook.pattern.test(value) ? [index] : []));
}
