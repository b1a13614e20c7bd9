import { composedParent, type ShadowAccessor } from './shadow';

/** What steps from a host into its shadow root in our selectors. */
const STEP = ' >>> ';

/** Places among siblings that were counted before. */
type Places = Map<Element, number>;

/**
 * A selector that finds this element and no other, by ids that look made by people and else by position. Each shadow
 * root it lies in is one ` >>> ` step.
 */
export function selectorOf(element: Element): string {
  return selectorMaker()(element);
}

/**
 * `selectorOf` for many elements of a page that does not change between the calls: each sibling is counted once, not once
 * for every element after it.
 */
export function selectorMaker(): (element: Element) => string {
  const places: Places = new Map();
  return (element) => fullSelector(element, places);
}

function fullSelector(element: Element, places: Places): string {
  const steps: string[] = [];
  let current: Element | null = element;
  while (current !== null) {
    const root: Node = current.getRootNode();
    steps.unshift(pathInRoot(current, root, places));
    current = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return steps.join(STEP);
}

/**
 * Elements a selector finds below `scope` (itself not included), where ` >>> ` steps into open or closed shadow roots.
 * Throws the browser's own error on a selector it cannot read.
 */
export function select(scope: ParentNode, selector: string, shadow: ShadowAccessor): Element[] {
  const [first = '', ...inner] = splitSteps(selector);
  let found = [...scope.querySelectorAll(first)];
  for (const part of inner) {
    found = found.flatMap((host) => {
      const root = shadow(host);
      return root === null ? [] : [...root.querySelectorAll(part)];
    });
  }
  return found;
}

/** Whether a selector, ` >>> ` steps included, finds this element. Throws on a selector the browser cannot read. */
export function matches(element: Element, selector: string): boolean {
  let current: Element | null = element;
  for (const part of splitSteps(selector).reverse()) {
    if (current === null || !current.matches(part)) return false;
    const root: Node = current.getRootNode();
    current = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return true;
}

/** The element itself or the nearest one around it, shadow roots included, that a selector finds. Throws as above. */
export function closest(element: Element, selector: string): Element | null {
  let place: Element | null = element;
  while (place !== null && !matches(place, selector)) place = composedParent(place);
  return place;
}

/** The parts of a selector, one for each tree scope, outermost first. */
export function splitSteps(selector: string): string[] {
  return selector.split('>>>').map((part) => part.trim());
}

function pathInRoot(element: Element, root: Node, places: Places): string {
  const parts: string[] = [];
  let current: Element | null = element;
  while (current !== null) {
    if (isTellingId(current.id) && isOnly(root as ParentNode, `#${current.id}`)) {
      parts.unshift(`#${current.id}`);
      break;
    }
    parts.unshift(stepOf(current, places));
    current = current.parentElement;
  }
  return parts.join(' > ');
}

/** `html`, `body`, or the tag with its place among siblings of that tag. */
function stepOf(element: Element, places: Places): string {
  const tag = CSS.escape(element.localName);
  return tag === 'html' || tag === 'body' ? tag : `${tag}:nth-of-type(${placeOf(element, places)})`;
}

/** The place of an element among its siblings of the same tag, from 1. */
function placeOf(element: Element, places: Places): number {
  let place = 1;
  for (let other = element.previousElementSibling; other !== null; other = other.previousElementSibling) {
    if (other.localName !== element.localName) continue;
    const known = places.get(other);
    if (known !== undefined) {
      place += known;
      break;
    }
    place++;
  }
  places.set(element, place);
  return place;
}

/** Ids with long runs of digits or hex are made anew on each load; those that would need escaping are not worth it. */
const isTellingId = (id: string): boolean => /^[A-Za-z_][\w-]{0,59}$/.test(id) && !/\d{4}|[0-9a-f]{12}/i.test(id);

const isOnly = (root: ParentNode, selector: string): boolean => root.querySelectorAll(selector).length === 1;
