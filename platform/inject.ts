import { browser } from './browser';

/** The always-on script, as the build names it. */
export const FLAGS_SCRIPT = 'content-scripts/flags.js';
const ARTICLE_SCRIPT = 'article.js';

/** Puts the always-on script into the tab's page. Throws, in the browser's words, where we have no access. */
export function injectFlags(tabId: number): Promise<void> {
  return inject(tabId, FLAGS_SCRIPT);
}

/** Puts the on-demand script into the tab's page; it needs the always-on one. Errors as in `injectFlags`. */
export function injectArticle(tabId: number): Promise<void> {
  return inject(tabId, ARTICLE_SCRIPT);
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
}
