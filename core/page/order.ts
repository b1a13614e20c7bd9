/** Whether the second element stands after the first, or in it, in the order of the document. */
export const isBefore = (first: Element, second: Element): boolean =>
  // 4: the second follows.
  (first.compareDocumentPosition(second) & 4) !== 0;

/** Sorts elements as a reader meets them, those in shadow roots where their hosts stand. */
export function inPageOrder(a: Element, b: Element): number {
  for (const one of withHosts(a)) {
    const other = withHosts(b).find((host) => host.getRootNode() === one.getRootNode());
    if (other !== undefined) return one === other ? 0 : isBefore(one, other) ? -1 : 1;
  }
  return 0;
}

/** The element, and the hosts of the shadow roots it lies in, innermost first. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host === undefined ? [element] : [element, ...withHosts(root.host)];
}

/** For sorting elements of one tree, none of them twice, as they stand in it. */
export const inDocumentOrder = (a: Element, b: Element): number => (isBefore(a, b) ? -1 : 1);
