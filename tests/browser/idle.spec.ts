import type { Browser, Page } from '@playwright/test';
import type { ExtensionApi } from '../../scripts/lib/extension-api.ts';
import { expect, test } from './fixtures.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

/** Waits for so many frames to be drawn. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (most) =>
      new Promise<void>((done) => {
        let drawn = 0;
        const next = (): unknown => (++drawn > most ? done() : requestAnimationFrame(next));
        next();
      }),
    count,
  );

/** How often a script of the extension ran in the page meanwhile. */
async function ownCalls(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const calls = traceEvents.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  return calls.filter(({ args }) => JSON.stringify(args).includes('chrome-extension://')).length;
}

declare const chrome: ExtensionApi;

interface TraceEvent {
  readonly name: string;
  readonly args: unknown;
}

/** Whether what was found has been counted, which the background does once a page has been quiet for a moment. */
const isCounted = (controller: Page): Promise<boolean> =>
  controller.evaluate(async () => 'statistics' in (await chrome.storage.local.get('statistics')));

test('nothing of ours runs on a page at rest', async ({ open }) => {
  const { page, extension } = await open(scripted('slip', storyOf(PARAGRAPHS, SLOT), ''));
  await expect(page.locator('.ad-container')).not.toBeVisible();
  const browser = extension.context.browser();
  if (browser === null) throw new Error('Playwright gave no browser for the profile.');
  await expect.poll(() => isCounted(extension.controller)).toBe(true);
  await frames(page, 30);
  expect(await ownCalls(browser, page, () => frames(page, 90))).toBe(0);
  const late = (): Promise<void> =>
    page.evaluate(() => {
      document
        .querySelector('.text')
        ?.append(Object.assign(document.createElement('p'), { textContent: 'Nobody came.' }));
    });
  expect(await ownCalls(browser, page, () => late().then(() => frames(page, 30)))).toBeGreaterThan(0);
});
