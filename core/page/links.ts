import { shownText } from './blocks';

/** Text of an element's outermost links, in characters; all of it when the element lies in a link. */
export function linkedLength(element: Element): number {
  if (element.closest('a[href]') !== null) return shownText(element).length;
  let length = 0;
  for (const link of element.querySelectorAll('a[href]')) length += shownText(link).length;
  return length;
}
