import { select } from '../page/selector';
import type { ShadowAccessor } from '../page/shadow';
import { fold } from '../page/text';
import type { PageSource } from './page-rule';

/** Longest value a field can have; more is a whole block that a selector hit by mistake. */
const LONGEST = 400;

/** A value read from the page, and the selector that gave it. */
export interface FieldValue {
  readonly value: string;
  readonly selector: string;
  readonly element: Element;
}

/**
 * Elements a rule's selector finds anywhere on the page. One without ` >>> ` is looked for in the document; one with it
 * starts in the document or in any shadow root, since what wraps a story changes more often than the story's own parts.
 * A selector the browser cannot read finds nothing.
 */
export function findAnywhere(document: Document, selector: string, shadow: ShadowAccessor): Element[] {
  try {
    const found = select(document, selector, shadow);
    if (found.length > 0 || !selector.includes('>>>')) return found;
    return shadowRoots(document, shadow).flatMap((root) => select(root, selector, shadow));
  } catch {
    return [];
  }
}

/** Every shadow root below a node, however deep, outer ones first. */
function shadowRoots(root: Document | ShadowRoot, shadow: ShadowAccessor): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    // Only custom elements and a few plain ones can carry a shadow root; pages that use them use custom elements.
    const inner = element.localName.includes('-') ? shadow(element) : null;
    if (inner !== null) found.push(inner, ...shadowRoots(inner, shadow));
  }
  return found;
}

/**
 * The values a rule's sources give, best source first; within one source in document order, unless `order` has another.
 * Empty values are left out, and so are sources in JSON-LD.
 */
export function* fieldValues(
  document: Document,
  sources: readonly PageSource[] | undefined,
  shadow: ShadowAccessor,
  order: (elements: readonly Element[]) => readonly Element[] = (elements) => elements,
): Generator<FieldValue> {
  for (const { selector, attribute } of sources ?? []) {
    if (selector === undefined) continue;
    for (const element of order(findAnywhere(document, selector, shadow))) {
      const value = fold((attribute === undefined ? element.textContent : element.getAttribute(attribute)) ?? '');
      if (value !== '' && value.length <= LONGEST) yield { value, selector, element };
    }
  }
}
