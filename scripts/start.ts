/**
 * `npm start`: Clean Copy in a real browser on the bundled sample page, at its Yahoo News address but served from disk.
 * With a display the browser stays open; without one it prints the clean copy and what was flagged, and saves pictures.
 */
import fs from 'node:fs';
import path from 'node:path';
import { reasonText } from '../core/reason.ts';
import { askPage } from './lib/ask-page.ts';
import { wordingIn } from './lib/catalogues.ts';
import { hasDisplay } from './lib/display.ts';
import { type ExtensionBrowser, withExtension } from './lib/extension-browser.ts';
import { openPopupPage } from './lib/popup-page.ts';
import { inRoot } from './lib/root.mjs';
import { samplePage } from './lib/sample.ts';
import { Problem, runMain, say } from './lib/say.mjs';
import { openSavedPage, openTab, refuseTheRest, type Tab } from './lib/served-page.ts';
import { extensionFolder } from './lib/targets.ts';

const english = wordingIn('en');

await runMain(async () => {
  const extension = await extensionFolder();
  const headless = process.argv.includes('--headless') || !hasDisplay();
  await withExtension({ extension, headless, ownWindowSize: !headless }, async (browser) => {
    await refuseTheRest(browser.context);
    const tab = await openTab(browser);
    await openSavedPage(tab, samplePage(), 15_000);
    if (headless) await show(browser, tab);
    else await leaveOpen(browser, tab);
  });
});

/** The browser is the person's now; this ends when they close it. */
async function leaveOpen({ context, controller }: ExtensionBrowser, tab: Tab): Promise<void> {
  for (const page of context.pages()) if (page !== tab.page && page !== controller) await page.close();
  await controller.close();
  say('The sample page is open in the browser. Nothing in it reaches the network.');
  say('Press the Clean Copy button in the toolbar (it may be behind the puzzle piece) or Alt+Shift+Y for the reader.');
  say('Close the browser window to end this.');
  await new Promise((resolve) => context.on('close', resolve));
}

async function show(browser: ExtensionBrowser, tab: Tab): Promise<void> {
  say('There is no display, so the browser runs without a window.');
  const popup = await openPopupPage(browser, tab, { width: 400, height: 600 });
  const copy = await pressCopy(popup, tab);
  const state = await askPage(browser.controller, tab.id, 'page.state');
  if (state === null) throw new Problem('The extension did not start on the sample page. Run “npm test” to see why.');
  process.stdout.write(`The clean copy of ${tab.page.url()}\n\n${copy}\n\nWhat was flagged, and why\n\n`);
  for (const { kind, grade, count, reason, state: done } of state.findings) {
    const what = `${kind}${grade === undefined ? '' : ` (${grade})`}${count > 1 ? ` ×${count}` : ''}`;
    process.stdout.write(`  ${done === 'taken' ? 'taken out' : done}: ${what}: ${reasonText(reason, english)}\n`);
  }
  const folder = inRoot('.output/start');
  fs.mkdirSync(folder, { recursive: true });
  await tab.page.bringToFront();
  await tab.page.screenshot({ path: path.join(folder, 'page.png') });
  await popup.screenshot({ path: path.join(folder, 'popup.png') });
  say(`Pictures of the page and of the popup are in ${folder}.`);
}

/** Presses “Copy” as a reader does, and gives what is then on the clipboard as plain text. */
async function pressCopy(popup: Awaited<ReturnType<typeof openPopupPage>>, tab: Tab): Promise<string> {
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await popup.getByRole('button', { name: 'Copied', exact: true }).waitFor();
  await tab.page.context().grantPermissions(['clipboard-read'], { origin: new URL(tab.page.url()).origin });
  await tab.page.bringToFront();
  return tab.page.evaluate(() => navigator.clipboard.readText());
}
