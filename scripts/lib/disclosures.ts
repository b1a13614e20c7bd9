import type { Page } from '@playwright/test';

/** What things that open are called on a screen, in its order: menus, lists, panels, in open shadow roots too. */
export const disclosures = (page: Page): Promise<string[]> => page.evaluate(clickOne, null);

/** Opens or closes one of them, by its place, and resolves once that is painted. */
export async function toggleDisclosure(page: Page, index: number): Promise<void> {
  await page.evaluate(clickOne, index);
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Runs in the page: the names of what opens something, after a click on one of them. */
function clickOne(click: number | null): string[] {
  const all: HTMLElement[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      const opens = element.matches('button[aria-expanded], details:not([hidden]) > summary');
      if (opens && element.checkVisibility()) all.push(element as HTMLElement);
      if (element.shadowRoot !== null) visit(element.shadowRoot);
    }
  };
  visit(document);
  if (click !== null) all[click]?.click();
  return all.map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim());
}
