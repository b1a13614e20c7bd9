import type { ElementContent, Element as HastElement, Properties } from 'hast';

/** Property names of hast that differ from those of the attributes, for all a clean article may hold. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  colspan: 'colSpan',
  datetime: 'dateTime',
  rowspan: 'rowSpan',
};
const NUMBERS = new Set('colSpan rowSpan start width height'.split(' '));

/**
 * An element of a copied page as a hast tree: elements and text. Attributes keep their names but for those above, so it
 * is for trees that are sanitised next; a whole table of properties weighs more than the rest of the way.
 */
export function toHast(element: Element): HastElement {
  const properties: Properties = {};
  for (const { name, value } of element.attributes) {
    const property = NAMES[name] ?? name;
    properties[property] = propertyValue(property, value);
  }
  const children: ElementContent[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) children.push({ type: 'text', value: (node as Text).data });
    else if (node.nodeType === 1) children.push(toHast(node as Element));
  }
  return { type: 'element', tagName: element.localName, properties, children };
}

function propertyValue(property: string, value: string): Properties[string] {
  if (property === 'className') return value.split(/\s+/).filter(Boolean);
  if (property === 'reversed') return true;
  return NUMBERS.has(property) && /^\d+$/.test(value.trim()) ? Number(value) : value;
}
