/** A page of this markup, and the elements in it that the selector finds. */
export function elementsOf(html: string, selector: string): Element[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll(selector)];
}
