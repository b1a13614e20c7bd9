import { shownText } from '../page/blocks';
import { namesOf } from './markup-names';
import type { PageView } from './page-view';

/** Longest request, in characters: a box with heading, text, form and small print. */
export const REQUEST_LENGTH = 900;

/** Longest request of a single line. */
export const REQUEST_LINE = 220;

/** Most of a page's prose that a request may be. */
const SHARE = 0.3;

const EMAIL = 'input[type="email"],input[name*="mail" i],input[placeholder*="@"]';

/** Forms for something else: comments, logging in, searching. */
const OTHER_FORM = 'textarea,input[type="password"],input[type="search"]';

/** Whether an element asks for an e-mail address, and for nothing that other forms do. */
export const asksForEmail = (element: Element): boolean =>
  element.querySelector(EMAIL) !== null && element.querySelector(OTHER_FORM) === null;

/** Whether an element's own name in the markup says that it asks the reader for something. */
export const isNamedRequest = (element: Element, page: PageView): boolean =>
  page.names.requestBox.test(namesOf(element));

/**
 * Whether an element's make-up, apart from its words, is that of a request: an e-mail field, a name, or a single line with a
 * link or button. No paragraph of a story has that and words that ask for something.
 */
export function isRequest(element: Element, page: PageView): boolean {
  const { length } = shownText(element, REQUEST_LENGTH);
  if (length > REQUEST_LENGTH || page.story.share(element) > SHARE) return false;
  if (asksForEmail(element) || isNamedRequest(element, page)) return true;
  return length <= REQUEST_LINE && element.querySelector('a[href],button') !== null;
}
