import type { Page } from '@playwright/test';

interface Taken {
  readonly markup: string;
  readonly css: string;
}

/**
 * The reader that is open over the page, on a page of its own with the same styles: checkers cannot look into the closed
 * shadow root it lives in.
 */
export async function openReaderAlone(page: Page): Promise<Page> {
  const { markup, css } = await takeReader(page);
  const alone = await page.context().newPage();
  await alone.setContent(
    `<!doctype html><html lang="en"><head><title>Reader</title><style>${css}</style></head><body>${markup}</body></html>`,
  );
  await alone.evaluate(() => {
    const dialog = document.querySelector('dialog');
    dialog?.removeAttribute('open');
    dialog?.showModal();
  });
  return alone;
}

async function takeReader(page: Page): Promise<Taken> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const dialog = find(root, (node) => node.nodeName === 'DIALOG');
    if (dialog === null) throw new Error('No reader is open.');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: dialog.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(readerMarkup),
      returnByValue: true,
    });
    return result.value;
  } finally {
    await cdp.detach();
  }
}

/** Runs on the dialog, inside the page. */
function readerMarkup(this: Element): Taken {
  const root = this.getRootNode() as ShadowRoot;
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  // What the host is to its shadow root, the body is on the page alone.
  return { markup: this.outerHTML, css: css.replaceAll(':host', 'body') };
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function find(node: DomNode, matches: (node: DomNode) => boolean): DomNode | null {
  if (matches(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}
