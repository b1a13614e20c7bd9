/**
 * Gives the shadow root of an element, open or closed, or `null`. Only an extension can see closed ones, so the caller
 * brings the means; `openShadowRoot` is what any script can do.
 */
export type ShadowAccessor = (element: Element) => ShadowRoot | null;

/** Sees open shadow roots alone, as any script can. */
export const openShadowRoot: ShadowAccessor = (element) => element.shadowRoot;

/** The parent of a node, stepping from a shadow root to its host. `null` at the top of the document. */
export function composedParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** Whether `outer` is `inner` or holds it, shadow roots included. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; ) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null;
  }
  return false;
}
