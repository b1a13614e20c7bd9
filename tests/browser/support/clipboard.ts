import type { Page } from '@playwright/test';

/** A clipboard by its flavours; `null` for one that is not there. */
export interface Clipboard {
  readonly plain: string | null;
  readonly html: string | null;
}

/** The clipboard as a program gets it that something is pasted into: here the page, which is allowed to read it. */
export async function readClipboard(page: Page): Promise<Clipboard> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string | null> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null;
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}
