import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Between two looks, in milliseconds. */
const BETWEEN = 25;

/**
 * Waits until a page's answer to an asynchronous question is yes. Playwright's own `waitForFunction` takes the promise of an
 * answer for a yes. Rejects with `late` after `patience` milliseconds.
 */
export async function waitInPage(
  page: Page,
  question: (about: string) => Promise<boolean>,
  about: string,
  { patience, late }: { readonly patience: number; readonly late: string },
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await page.evaluate(question, about))) {
    if (Date.now() > end) throw new Error(late);
    await pause(BETWEEN);
  }
}
