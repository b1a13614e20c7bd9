import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/lib/extension-browser.ts';

/** When a popup showed what, in milliseconds from the beginning of its navigation, painted. */
export interface Opening {
  /** Anything at all. */
  readonly first: number;
  /** The story's headline. */
  readonly headline: number;
  /** A paragraph of the story. */
  readonly story: number;
}

/**
 * Opens the popup of a tab as a page of its own, and says when it showed what. The caller closes it.
 *
 * @param title the story's headline
 */
export async function openTimed(
  { context, id }: ExtensionBrowser,
  tab: number,
  title: string,
): Promise<{ readonly popup: Page; readonly opening: Opening }> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.addInitScript(watch, title);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.waitForFunction(() => Number.isFinite((globalThis as unknown as Watched).painted.story));
  const opening = await popup.evaluate(() => {
    const { headline = 0, story = 0 } = (globalThis as unknown as Watched).painted;
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { first: first?.startTime ?? 0, headline, story };
  });
  return { popup, opening };
}

/** How long a page of the extension without any script takes until it is painted, in milliseconds. */
export async function openBare({ context, id }: ExtensionBrowser): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.close();
  return time;
}

interface Watched {
  readonly painted: { headline?: number; story?: number };
}

/** Runs in the popup before its own scripts: notes when what it waits for has been painted. */
function watch(title: string): void {
  const painted: { headline?: number; story?: number } = {};
  Object.assign(globalThis, { painted });
  const isThere = {
    headline: () => document.querySelector('h1')?.textContent === title,
    story: () => document.querySelector('article p') !== null,
  };
  new MutationObserver(() => {
    for (const name of ['headline', 'story'] as const) {
      if (painted[name] !== undefined || !isThere[name]()) continue;
      painted[name] = Number.POSITIVE_INFINITY;
      // The message comes once the frame that follows is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted[name] = performance.now();
        };
        port2.postMessage(null);
      });
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
