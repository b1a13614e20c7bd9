import { fold, isTwice } from '../page/text';

/** Longest name of an outlet; longer alternative texts describe pictures. */
const LONGEST = 60;

/** A name that stands on a page as a logo and again as text beside it. */
export interface LogoName {
  readonly name: string;
  readonly element: Element;
  /** Where the logo or the name leads, as written. */
  readonly href: string | null;
}

/** A name said twice in a row (a logo's text and the name beside it) once. */
export function undoubled(name: string): string {
  const text = fold(name);
  return isTwice(text) ? text.slice(0, text.length >> 1) : text;
}

/**
 * Logos with their name beside them: syndicators set the outlet's so. A picture counts when its alternative text is also
 * the text of the element around it, or when that text says a name twice.
 */
export function* logoNames(root: ParentNode): Generator<LogoName> {
  for (const image of root.querySelectorAll('img[alt]')) {
    const name = fold(image.getAttribute('alt') ?? '');
    if (name === '' || name.length > LONGEST) continue;
    let around: Element | null = image.parentElement;
    for (let steps = 0; around !== null && steps < 3; steps++, around = around.parentElement) {
      const text = fold(around.textContent ?? '');
      if (text !== '' && undoubled(text) !== name) break;
      if (text === '') continue;
      const link = image.closest('a[href]') ?? around.querySelector('a[href]');
      yield { name, element: image, href: link?.getAttribute('href') ?? null };
      break;
    }
  }
}
