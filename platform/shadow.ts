import { openShadowRoot, type ShadowAccessor } from '../core/page/shadow';

/** What only extensions are given: Chromium has a function, Firefox a property, and neither is in the DOM's types. */
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}
interface WithClosedRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The best means this browser gives to see shadow roots: closed ones too in Chromium and Firefox, open ones anywhere.
 * `api` is the browser's extension API object.
 */
export function shadowAccessor(api: unknown): ShadowAccessor {
  const native = (api as DomApi).dom?.openOrClosedShadowRoot;
  if (native !== undefined) {
    // Chromium throws on elements that are not HTML, such as SVG; those can have no shadow root.
    return (element) => (element instanceof HTMLElement ? native(element) : null);
  }
  return (element) => {
    const root = (element as WithClosedRoot).openOrClosedShadowRoot;
    return root === undefined ? openShadowRoot(element) : root;
  };
}
