/** Tag of the element that holds the marks. */
export const MARKS_TAG = 'clean-copy-marks';

/** Tag of the element that holds the reader. */
export const READER_TAG = 'clean-copy-reader';

/**
 * Whether an element is one of ours. By its tag, so that every script of ours on the page agrees without asking, an
 * older one left from before an update included.
 */
export function isOwnElement(element: Element): boolean {
  return element.localName === MARKS_TAG || element.localName === READER_TAG;
}
