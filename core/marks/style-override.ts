/** Style declarations as pairs of a longhand property and its value. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** Styles of ours on an element. */
export interface Override {
  /** Puts back what was there. */
  undo(): void;
  /** Whether ours still hold: a page may set its own after. */
  holds(): boolean;
}

interface Before {
  readonly property: string;
  readonly value: string;
  readonly priority: string;
  /** What ours reads as once set; browsers normalise values. */
  readonly ours: string;
}

/**
 * Sets style properties on the element itself, above all rules of the page. The undo gives the `style` attribute back to
 * the byte, or its absence, when nobody else changed it since; else it takes back our properties alone, as far as they
 * still have our values. Elements that cannot be styled are left alone.
 */
export function overrideStyle(element: Element, declarations: Declarations): Override {
  const style = styleOf(element);
  if (style === null) return { undo: () => undefined, holds: () => true };
  const former = element.getAttribute('style');
  const before = declarations.map(([property, value]) => setOne(style, property, value));
  const after = element.getAttribute('style');
  let undone = false;
  return {
    undo() {
      if (undone) return;
      undone = true;
      if (element.getAttribute('style') === after) restore(element, former);
      else takeBack(element, style, before, former);
    },
    holds: () => before.every((one) => isOurs(style, one)),
  };
}

const isOurs = (style: CSSStyleDeclaration, { property, ours }: Before): boolean =>
  style.getPropertyValue(property) === ours && style.getPropertyPriority(property) === 'important';

function setOne(style: CSSStyleDeclaration, property: string, value: string): Before {
  const before = { property, value: style.getPropertyValue(property), priority: style.getPropertyPriority(property) };
  style.setProperty(property, value, 'important');
  return { ...before, ours: style.getPropertyValue(property) };
}

function restore(element: Element, former: string | null): void {
  if (former === null) element.removeAttribute('style');
  else element.setAttribute('style', former);
}

function takeBack(
  element: Element,
  style: CSSStyleDeclaration,
  before: readonly Before[],
  former: string | null,
): void {
  for (const one of before) {
    if (!isOurs(style, one)) continue;
    const { property, value, priority } = one;
    if (value === '') style.removeProperty(property);
    else style.setProperty(property, value, priority);
  }
  if (former === null && element.getAttribute('style') === '') element.removeAttribute('style');
}

/** HTML, SVG and MathML elements can be styled, others cannot. */
function styleOf(element: Element): CSSStyleDeclaration | null {
  return 'style' in element && typeof element.style === 'object' ? (element.style as CSSStyleDeclaration) : null;
}
