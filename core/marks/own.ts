/** What the tags of all our elements begin with. */
const OWN = 'clean-copy-';

/** Tag of the element that holds the marks. */
export const MARKS_TAG = `${OWN}marks`;

/** Tag of the element that holds the reader. */
export const READER_TAG = `${OWN}reader`;

/** Tag of the element that says for a moment what was copied. */
export const TOAST_TAG = `${OWN}toast`;

/**
 * Whether an element is one of ours. By its tag, so that every script of ours on the page agrees without asking, an
 * older one left from before an update included.
 */
export function isOwnElement(element: Element): boolean {
  return element.localName.startsWith(OWN);
}
