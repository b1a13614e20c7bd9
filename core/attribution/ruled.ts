import { composedParent } from '../page/shadow';
import { type FieldValue, fieldValues } from '../rules/field';
import type { OutletRule } from '../rules/rule';
import type { Facts } from './facts';

/** A field of attribution that a rule can say where to read. */
type Field = keyof NonNullable<OutletRule['attribution']>;

/**
 * What the site's rule finds for a field, best source first; within one source what is nearest to the story, since pages
 * that stack several stories repeat their parts for each.
 */
export const ruledValues = ({ document, site, shadow, story }: Facts, field: Field): Generator<FieldValue> =>
  fieldValues(document, site?.attribution?.[field], shadow, (elements) => nearestFirst(elements, story));

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
