/** Whether an element takes part in the page's layout and can be seen there, as far as its style tells. */
export function isRendered(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}
