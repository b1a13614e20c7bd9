import { browser } from './browser';

/** The always-on script, as the build names it. */
export const FLAGS_SCRIPT = 'content-scripts/flags.js';
const ARTICLE_SCRIPT = 'article.js';
const MARKS_SCRIPT = 'marks.js';
const READER_SCRIPT = 'reader.js';
const COPY_SCRIPT = 'copy.js';
const TRIAL_SCRIPT = 'trial.js';
const PICKER_SCRIPT = 'picker.js';

/** Puts the always-on script into the tab's page. Throws, in the browser's words, where we have no access. */
export function injectFlags(tabId: number): Promise<void> {
  return inject(tabId, FLAGS_SCRIPT);
}

/** Puts the on-demand script into the tab's page; it needs the always-on one. Errors as in `injectFlags`. */
export function injectArticle(tabId: number): Promise<void> {
  return inject(tabId, ARTICLE_SCRIPT);
}

/** Puts the script that draws marks into the tab's page. Errors as in `injectFlags`. */
export function injectMarks(tabId: number): Promise<void> {
  return inject(tabId, MARKS_SCRIPT);
}

/** Puts the script that shows the reader into the tab's page. Errors as in `injectFlags`. */
export function injectReader(tabId: number): Promise<void> {
  return inject(tabId, READER_SCRIPT);
}

/**
 * Puts the script that copies into the tab's page. In direct answer to a key or a menu the browser lets it write to the
 * clipboard for some seconds, as after a click. Errors as in `injectFlags`.
 */
export function injectCopy(tabId: number): Promise<void> {
  return inject(tabId, COPY_SCRIPT);
}

/** Puts the script that tries rules into the tab's page; it needs no other. Errors as in `injectFlags`. */
export function injectTrial(tabId: number): Promise<void> {
  return inject(tabId, TRIAL_SCRIPT);
}

/** Puts the script by which the reader points at something into the tab's page. Errors as in `injectFlags`. */
export function injectPicker(tabId: number): Promise<void> {
  return inject(tabId, PICKER_SCRIPT);
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
}

/**
 * Puts the always-on script into the open tabs of sites just granted, so that they need no reload. Tabs that refuse it
 * (gone, asleep, error pages) get it when they are loaded next.
 */
export async function injectIntoOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectFlags(id)])));
}
