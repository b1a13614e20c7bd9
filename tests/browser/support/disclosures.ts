import type { Page } from '@playwright/test';

/**
 * Looks at a screen as it comes, then with each thing that opens on it open, one after another: menus, lists, panels, in
 * open shadow roots too. Gives what was found wrong, each line with what was open.
 */
export async function throughout(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const found = await look();
  const names = await page.evaluate(toggles, null);
  for (const [index, name] of names.entries()) {
    await page.evaluate(toggles, index);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    found.push(...(await look()).map((line) => `“${name}” open: ${line}`));
    await page.evaluate(toggles, index);
  }
  return found;
}

/** Runs in the page: the names of what opens something, after a click on one of them. */
function toggles(click: number | null): string[] {
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
