import type { Page } from '@playwright/test';

/**
 * The whole document as markup, shadow roots in place, and how many constructed style sheets each tree has. It runs in
 * the page's own world, so it keeps to plain loops: one of our pages spoils what arrays can do.
 */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shadowRoots: ShadowRoot[] = [];
    let sheets = `${document.adoptedStyleSheets.length}`;
    const visit = (root: Document | ShadowRoot): void => {
      const elements = root.querySelectorAll('*');
      for (let index = 0; index < elements.length; index++) {
        const shadow = elements[index]?.shadowRoot;
        if (!shadow) continue;
        shadowRoots[shadowRoots.length] = shadow;
        sheets += ` ${shadow.adoptedStyleSheets.length}`;
        visit(shadow);
      }
    };
    visit(document);
    const markup = document.documentElement.outerHTML;
    return `${sheets}\n${markup}\n${document.documentElement.getHTML({ shadowRoots })}`;
  });
}

/**
 * Whether the first element that a selector of the extension stands for can be seen; `null` when there is none.
 * ` >>> ` steps into shadow roots.
 */
export function isSeen(page: Page, selector: string): Promise<boolean | null> {
  return page.evaluate((path) => {
    let scope: Document | ShadowRoot | null = document;
    let element: Element | null = null;
    for (const step of path.split(' >>> ')) {
      element = scope?.querySelector(step) ?? null;
      scope = element?.shadowRoot ?? null;
    }
    return element === null ? null : element.checkVisibility({ visibilityProperty: true });
  }, selector);
}

/** Where two long texts part, with what follows in each; empty when they are equal. */
export function firstDifference(actual: string, expected: string): string {
  if (actual === expected) return '';
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 160);
  return `got:      …${around(actual)}\nexpected: …${around(expected)}`;
}
