import type { Browser, Page } from '@playwright/test';
import { openSavedPage } from '../../../scripts/lib/served-page.ts';
import type { OwnPage } from '../../pages/pages.ts';

/** Opens one of the own pages in a browser without the extension, and gives what `read` makes of it. */
export async function openPlain<T>(browser: Browser, own: OwnPage, read: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const { url, scripts } = own.expected;
    await openSavedPage({ page, id: 0 }, { url, scripts, html: Buffer.from(own.html) }, 15_000);
    return await read(page);
  } finally {
    await context.close();
  }
}
