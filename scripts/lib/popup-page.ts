import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Tab } from './served-page.ts';

/**
 * The popup for a tab, opened as a page of its own, where it can be looked at and used like any page. Resolves once it
 * shows the story.
 */
export async function openPopupPage(
  { context, id }: Pick<ExtensionBrowser, 'context' | 'id'>,
  tab: Tab,
  viewport: { width: number; height: number },
): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize(viewport);
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab.id}`);
  await popup.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  return popup;
}
