import type { PageState } from '../../../core/protocol';
import { askPage, injectArticle } from '../ask-page.ts';
import type { ExtensionBrowser } from '../extension-browser.ts';
import { grantAccess } from '../granting.ts';
import { openSavedPage, openTab, type Tab } from '../served-page.ts';
import { type ReportLine, type ReportPage, reportLine } from './line.ts';
import { readSavedPage } from './pages.ts';

/** How a page is visited. */
export interface VisitOptions {
  /** Whether the pages' own scripts may run. */
  scripts: boolean;
  /** Time a page may take in all, in milliseconds. */
  patience: number;
}

/** How long the extension's script may take to appear on a page that has loaded, in milliseconds. */
const START = 10_000;
/** How long the findings must stay the same on a page whose scripts run, in milliseconds. */
const QUIET = 500;

/**
 * Opens a page as a reader would, lets the extension work, and takes down what it found. Rejects, in words, when the page
 * or the extension fails on it. Detectors that did not do their work are named to `warn`.
 */
export async function visit(
  browser: ExtensionBrowser,
  page: ReportPage,
  options: VisitOptions,
  warn: (message: string) => void,
): Promise<ReportLine> {
  const html = readSavedPage(page);
  requireWebAddress(page.url);
  await grantAccess(browser.controller, page.url);
  const tab = await openTab(browser);
  const crashed = new Promise<never>((_, reject) => {
    tab.page.once('crash', () => reject(new Error('The page crashed.')));
  });
  try {
    return await Promise.race([crashed, measure(browser, tab, page, { ...options, html }, warn)]);
  } finally {
    // A page that crashed or hangs cannot always be closed; whoever called ends the browser then.
    await Promise.race([tab.page.close().catch(() => undefined), delay(2000)]);
  }
}

async function measure(
  { controller }: ExtensionBrowser,
  tab: Tab,
  page: ReportPage,
  { scripts, patience, html }: VisitOptions & { html: Buffer },
  warn: (message: string) => void,
): Promise<ReportLine> {
  await openSavedPage(tab, { url: page.url, html, scripts }, patience);
  await firstState(controller, tab);
  if (scripts) await untilQuiet(controller, tab);
  await injectArticle(controller, tab.id);
  const answer = await ask(controller, tab, 'article.get');
  const formats = answer.ok ? await ask(controller, tab, 'article.formats') : null;
  const state = await ask(controller, tab, 'page.state');
  for (const { what, source, detail } of state.problems) warn(`${page.id}: ${source}: ${what} ${detail}`.trim());
  return reportLine(page, state, answer, formats);
}

type Controller = ExtensionBrowser['controller'];

/** The script answers once its first scan is done; before that it may not be there yet. */
async function firstState(controller: Controller, tab: Tab): Promise<PageState> {
  for (const end = Date.now() + START; Date.now() < end; await delay(50)) {
    const state = await askPage(controller, tab.id, 'page.state');
    if (state !== null) return state;
  }
  throw new Error('The extension did not start on this page.');
}

/** Pages whose scripts run may add things late: goes on once nothing new was found for a while. */
async function untilQuiet(controller: Controller, tab: Tab): Promise<void> {
  let before = -1;
  for (;;) {
    const { findings } = await ask(controller, tab, 'page.state');
    if (findings.length === before) return;
    before = findings.length;
    await delay(QUIET);
  }
}

async function ask<N extends 'page.state' | 'article.get' | 'article.formats'>(
  controller: Controller,
  tab: Tab,
  name: N,
) {
  const answer = await askPage(controller, tab.id, name);
  if (answer === null) throw new Error(`The extension's script on this page is gone (${name}).`);
  return answer;
}

function requireWebAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'https:' || parsed?.protocol === 'http:') return;
  throw new Error(`“${url}” is not an address of a web page.`);
}

const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
