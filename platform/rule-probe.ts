import { isRecord } from '../core/same';
import { browser } from './browser';

/** What a page shows of what was looked for. */
export interface Probed {
  /** Whether each selector found something. */
  readonly found: readonly boolean[];
  /** The short texts on it, each once; none when they were not asked for. */
  readonly texts: readonly string[];
  /** Whether it shows a story, as far as can be told without reading it. */
  readonly isStory: boolean;
}

/**
 * Looks which selectors find something on a tab's page, in any of its shadow roots, and what it says; `null` where we may
 * not look. What was taken out is still there to be found, and what is ours is passed over.
 */
export async function probe(tabId: number, selectors: readonly string[], withTexts: boolean): Promise<Probed | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: lookFor,
      args: [[...selectors], withTexts],
    });
    return parse(answer?.result, selectors.length);
  } catch {
    // The tab is gone, or shows a page that no extension may look into.
    return null;
  }
}

function parse(answer: unknown, count: number): Probed | null {
  if (!isRecord(answer)) return null;
  const { found, texts, isStory } = answer;
  if (!Array.isArray(found) || found.length !== count || !Array.isArray(texts)) return null;
  return {
    found: found.map((one) => one === true),
    texts: texts.filter((text) => typeof text === 'string'),
    isStory: isStory === true,
  };
}

/** Runs in the page, where nothing else of this file is. */
function lookFor(selectors: string[], withTexts: boolean): Probed {
  const MOST_TEXTS = 4_000;
  const LONGEST = 300;
  const world = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
    [slot: symbol]: { own?: WeakSet<Node> } | undefined;
  };
  const api = world.chrome?.dom?.openOrClosedShadowRoot;
  const own = world[Symbol.for('clean-copy.page')]?.own;
  const shadowOf = (element: Element): ShadowRoot | null => {
    if (!(element instanceof HTMLElement) || own?.has(element) === true) return null;
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
  const found = selectors.map((selector) => {
    try {
      return isFound(
        trees,
        selector.split('>>>').map((step) => step.trim()),
      );
    } catch {
      return false;
    }
  });
  const texts = new Set<string>();
  for (const tree of withTexts ? trees : []) {
    for (const element of tree.querySelectorAll(':not(html,head,head *,body,script,style,noscript,template)')) {
      const text = element.childNodes.length > 40 ? '' : (element.textContent ?? '').trim();
      if (text !== '' && text.length <= LONGEST && texts.size < MOST_TEXTS) texts.add(text);
    }
  }
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const saysStory =
    /article/i.test(type) ||
    document.querySelector('[itemprop~="articleBody"], meta[property="article:published_time"]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting)"/.test(script.textContent ?? ''),
    );
  const running = trees
    .flatMap((tree) => [...tree.querySelectorAll('p')].map((line) => (line.textContent ?? '').trim().length))
    .reduce((sum, length) => sum + (length < 80 ? 0 : length), 0);
  return { found, texts: [...texts], isStory: saysStory || (type !== 'website' && running >= 500) };
}
