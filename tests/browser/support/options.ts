import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';

/** Opens the options page in a tab of its own, at a place of it when a hash names one. */
export async function openOptions({ context, id }: ExtensionBrowser, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html${hash}`);
  return page;
}

/** A file that exists only in the test. */
export const file = (name: string, text: string, mimeType = 'text/plain') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});
