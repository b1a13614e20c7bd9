import type { Page } from '@playwright/test';

/** What stands out of its window sideways on a page of ours, so that a reader has to scroll there to read it. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { innerWidth } = globalThis;
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && element.checkVisibility() && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} stands out`);
  });
