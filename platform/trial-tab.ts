import { hostOf } from '../core/rules/match';
import type { LinePlace, Trial, TrialRequest } from '../core/trial/trial';
import { trouble } from '../core/trouble';
import { browser } from './browser';
import { injectTrial } from './inject';
import { askTab, NobodyThere } from './messaging/send';
import { TRIAL_OUTPUTS } from './messaging/trial-shape';

/** A page open in a tab. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** The pages that are open and that we may look at. The browser tells no address of any other. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, title, url }) =>
    id === undefined || url === undefined || hostOf(url) === null ? [] : [{ id, title: title || url, url }],
  );
}

/** Calls back when pages were opened, left or closed, or we were given or lost access. Gives a function that stops it. */
export function watchTabs(changed: () => void): () => void {
  const listener = (): void => changed();
  const onUpdated = (_: number, { url, title, status }: { url?: string; title?: string; status?: string }): void => {
    if (url !== undefined || title !== undefined || status === 'complete') changed();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(listener);
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(listener);
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Tries a rule on a tab's page. Throws a `trouble` where we may not, or the tab is gone. */
export async function tryInTab(tabId: number, request: TrialRequest): Promise<Trial> {
  const ask = (): Promise<Trial> => askTab(tabId, 'trial.run', request, TRIAL_OUTPUTS['trial.run']);
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
  }
  await injectTrial(tabId).catch(() => {
    throw trouble('problem_trial_tab');
  });
  return ask();
}

/**
 * Turns to a tab and outlines there what a line of the rule tried last found. Throws a `trouble` when nothing of it has a
 * place on the page, or the page is another by now.
 */
export async function showInTab(tabId: number, line: LinePlace): Promise<void> {
  const isShown = await askTab(tabId, 'trial.show', line, TRIAL_OUTPUTS['trial.show']).catch((error: unknown) => {
    throw error instanceof NobodyThere ? trouble('problem_trial_again') : error;
  });
  if (!isShown) throw trouble('problem_trial_unseen');
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
