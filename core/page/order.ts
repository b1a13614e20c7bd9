/** Whether the second element stands after the first, or in it, in the order of the document. */
export const isBefore = (first: Element, second: Element): boolean =>
  // 4: the second follows.
  (first.compareDocumentPosition(second) & 4) !== 0;
