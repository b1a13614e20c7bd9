import { browser } from './browser';

/**
 * Which selectors find something on a tab's page, in any of its shadow roots; `null` where we may not look. What was taken
 * out is still there to be found.
 */
export async function probe(tabId: number, selectors: readonly string[]): Promise<readonly boolean[] | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: lookFor,
      args: [[...selectors]],
    });
    const found: unknown = answer?.result;
    return Array.isArray(found) && found.length === selectors.length ? found.map((one) => one === true) : null;
  } catch {
    // The tab is gone, or shows a page that no extension may look into.
    return null;
  }
}

/** Runs in the page, where nothing else of this file is. */
function lookFor(selectors: string[]): boolean[] {
  const api = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } }
  ).chrome?.dom?.openOrClosedShadowRoot;
  const shadowOf = (element: Element): ShadowRoot | null => {
    if (!(element instanceof HTMLElement)) return null;
    if (api !== undefined) return api(element);
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot;
  };
  const treesIn = (root: ParentNode): ParentNode[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) => {
      const inner = element.localName.includes('-') ? shadowOf(element) : null;
      return inner === null ? [] : treesIn(inner);
    }),
  ];
  const isFound = (roots: readonly ParentNode[], [step = '', ...rest]: readonly string[]): boolean => {
    if (rest.length === 0) return roots.some((root) => root.querySelector(step) !== null);
    const inner = roots.flatMap((root) => [...root.querySelectorAll(step)].map(shadowOf));
    return isFound(
      inner.filter((root) => root !== null),
      rest,
    );
  };
  const trees = treesIn(document);
  return selectors.map((selector) => {
    try {
      return isFound(
        trees,
        selector.split('>>>').map((step) => step.trim()),
      );
    } catch {
      return false;
    }
  });
}
