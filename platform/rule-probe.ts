import { isRecord } from '../core/same';
import { browser } from './browser';

/** What a page shows of what was looked for. */
export interface Probed {
  /** Whether each selector found something. */
  readonly found: readonly boolean[];
  /** The short texts it shows, each once: of text nodes, lines and elements; none when they were not asked for. */
  readonly texts: readonly string[];
  /** Whether these are all; else it had too many, or changed meanwhile. */
  readonly isWhole: boolean;
  /** Whether it shows a story, as far as can be told without reading it. */
  readonly isStory: boolean;
}

/**
 * Looks which selectors find something on a tab's page, in any of its shadow roots, and what it says; `null` where we may
 * not look. What was taken out is still there to be found, and what is ours is passed over. A long page is read in slices.
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
  const { found, texts, isWhole, isStory } = answer;
  if (!Array.isArray(found) || found.length !== count || !Array.isArray(texts)) return null;
  return {
    found: found.map((one) => one === true),
    texts: texts.filter((text) => typeof text === 'string'),
    isWhole: isWhole === true,
    isStory: isStory === true,
  };
}

/** Runs in the page, where nothing else of this file is. */
async function lookFor(selectors: string[], withTexts: boolean): Promise<Probed> {
  const MOST_TEXTS = 10_000;
  const LONGEST = 300;
  const SLICE = 12;
  const INLINE = new Set(
    'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
      ' ',
    ),
  );
  const UNSHOWN = new Set('script style noscript template iframe object head datalist'.split(' '));
  const HOSTS = new Set(
    'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
  );
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
  // The browser's own means is dear: it is asked where a closed root is likely.
  const innerOf = (element: Element): ShadowRoot | null => {
    const name = element.localName;
    if (name.includes('-')) return shadowOf(element);
    if (!HOSTS.has(name)) return null;
    return element.firstChild === null ? shadowOf(element) : element.shadowRoot;
  };

  // Timers wait long in tabs that are not seen; messages do not.
  const { port1, port2 } = new MessageChannel();
  let begun = performance.now();
  const pause = async (): Promise<void> => {
    if (performance.now() - begun < SLICE) return;
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    begun = performance.now();
  };

  const texts = new Set<string>();
  let isWhole = true;
  /** Text as far as it is short; `null` once it is not. */
  type Short = string | null;
  const plus = (one: Short, other: Short): Short =>
    one === null || other === null || one.length + other.length > LONGEST ? null : one + other;
  const note = (text: Short): void => {
    const said = withTexts ? (text ?? '').trim() : '';
    if (said === '' || texts.has(said)) return;
    if (texts.size < MOST_TEXTS) texts.add(said);
    else isWhole = false;
  };

  /** An element that is being read: the child that is next, its text so far, and that of its last line. */
  interface Reading {
    readonly node: Node;
    next: ChildNode | null;
    text: Short;
    line: Short;
  }
  const begin = (node: Node): Reading => ({ node, next: node.firstChild, text: '', line: '' });
  const add = (reading: Reading, text: Short): void => {
    reading.text = plus(reading.text, text);
    reading.line = plus(reading.line, text);
  };
  const endLine = (reading: Reading): void => {
    note(reading.line);
    reading.line = '';
    if (reading.text?.endsWith(' ') === false) reading.text = plus(reading.text, ' ');
  };
  const end = ({ node, text, line }: Reading, outer: Reading | undefined): void => {
    note(line);
    note(text);
    if (outer === undefined) return;
    if (INLINE.has((node as Element).localName)) {
      add(outer, text);
      return;
    }
    endLine(outer);
    outer.text = plus(outer.text, text);
    endLine(outer);
  };

  const trees: ParentNode[] = [document];
  /** Goes on with the next child of what is being read, and gives the element to be read before the rest of it. */
  const step = (reading: Reading, child: ChildNode): Reading | null => {
    if (child.parentNode !== reading.node) isWhole = false;
    reading.next = child.nextSibling;
    if (child.nodeType === 3) {
      const text = (child.nodeValue ?? '').replace(/\s+/g, ' ');
      note(text.length > LONGEST ? null : text);
      add(reading, text);
    }
    if (child.nodeType !== 1 || UNSHOWN.has((child as Element).localName) || own?.has(child) === true) return null;
    const inner = innerOf(child as Element);
    if (inner !== null) trees.push(inner);
    return begin(child);
  };
  for (let at = 0, count = 0; at < trees.length; at++) {
    const readings = [begin(trees[at] as Node)];
    for (let reading = readings.at(-1); reading !== undefined; reading = readings.at(-1)) {
      if (reading.next === null) end(reading, readings.at(-2));
      const inner = reading.next === null ? readings.pop() && null : step(reading, reading.next);
      if (inner !== null && inner !== undefined) readings.push(inner);
      if (++count % 200 === 0) await pause();
    }
  }

  const isFound = (roots: readonly ParentNode[], [part = '', ...rest]: readonly string[]): boolean => {
    if (rest.length === 0) return roots.some((root) => root.querySelector(part) !== null);
    const inner = roots.flatMap((root) => [...root.querySelectorAll(part)].map(shadowOf));
    return isFound(
      inner.filter((root) => root !== null),
      rest,
    );
  };
  const found: boolean[] = [];
  for (const selector of selectors) {
    await pause();
    try {
      const parts = selector.split('>>>').map((part) => part.trim());
      found.push(isFound(trees, parts));
    } catch {
      found.push(false);
    }
  }
  await pause();
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
  port1.close();
  return { found, texts: [...texts], isWhole, isStory: saysStory || (type !== 'website' && running >= 500) };
}
