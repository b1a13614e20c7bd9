import { composedParent } from '../page/shadow';
import { fieldValues } from '../rules/field';
import type { AttributionSources } from '../rules/rule';
import type { Facts } from './facts';
import { type JsonLd, type LdNode, listOf, nodesAt } from './json-ld';
import { cleanField } from './text';

/** A value that a rule says where to read, and where that is. */
interface RuledValue {
  readonly value: string;
  /** The selector or the path in JSON-LD, and whose rule points there, to be shown. */
  readonly where: string;
  /** What holds it on the page; `null` when the page's data do. */
  readonly element: Element | null;
  /** Whether the reader's own rule points there. */
  readonly isOwn: boolean;
}

/**
 * What the site's rule finds for a field, best source first; within one source what is nearest to the story, since pages
 * that stack several stories repeat their parts for each.
 */
export function* ruledValues(facts: Facts, field: keyof AttributionSources): Generator<RuledValue> {
  const { document, site, shadow, story, ld, article } = facts;
  for (const source of site?.attribution?.[field] ?? []) {
    const isOwn = source.isOwn === true;
    const by = `, by the ${isOwn ? 'reader’s' : 'built-in'} rule for ${site?.name}`;
    if (source.jsonLd === undefined) {
      for (const found of fieldValues(document, [source], shadow, (elements) => nearestFirst(elements, story))) {
        yield { value: found.value, where: `${found.selector}${by}`, element: found.element, isOwn };
      }
    } else if (article !== null) {
      const where = `${source.jsonLd} in JSON-LD${by}`;
      for (const value of valuesAt(ld, article, source.jsonLd.split('.'))) yield { value, where, element: null, isOwn };
    }
  }
}

/** The texts at the end of a path of fields, lists gone through and references followed. */
function valuesAt(ld: JsonLd, node: LdNode, [field = '', ...rest]: readonly string[]): string[] {
  if (rest.length > 0) return nodesAt(ld, node, field).flatMap((inner) => valuesAt(ld, inner, rest));
  return listOf(node[field])
    .map((value) => (typeof value === 'string' ? cleanField(value) : ''))
    .filter((value) => value !== '');
}

/** Elements by how far up from `near` one meets what also holds them, shadow roots crossed. */
function nearestFirst(elements: readonly Element[], near: Element | null): readonly Element[] {
  if (near === null || elements.length < 2) return elements;
  const around = new Map<Element, number>();
  for (let up: Element | null = near; up !== null; up = composedParent(up)) around.set(up, around.size);
  const steps = (element: Element): number => {
    for (let up: Element | null = element; up !== null; up = composedParent(up)) {
      const found = around.get(up);
      if (found !== undefined) return found;
    }
    return around.size;
  };
  return [...elements].sort((a, b) => steps(a) - steps(b));
}
