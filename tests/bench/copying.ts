import type { Page } from '@playwright/test';

/** Times of copies in milliseconds: ours, and the browser's own part of them. */
export interface CopyTimes {
  readonly milliseconds: readonly number[];
  readonly bare: readonly number[];
}

/** Clicks the popup's copy button so many times, and says how long it took until the copy was on the clipboard. */
export async function timeCopies(popup: Page, times: number): Promise<CopyTimes> {
  await popup.bringToFront();
  const milliseconds: number[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const [whole, own] = await popup.evaluate(timeOne);
    milliseconds.push(whole);
    bare.push(own);
  }
  return { milliseconds, bare };
}

/** Runs in the popup. Gives the time from the click, and what the browser took for the same texts alone. */
async function timeOne(): Promise<[whole: number, own: number]> {
  const { clipboard } = navigator;
  const write = clipboard.write.bind(clipboard);
  const start = performance.now();
  const items = await new Promise<ClipboardItems>((resolve, reject) => {
    clipboard.write = async (given) => {
      await write(given);
      resolve(given);
    };
    const button = [...document.querySelectorAll('button')].find((one) =>
      /^Cop(?:y|ied)$/.test(one.textContent.trim()),
    );
    if (button === undefined) reject(new Error('The popup has no button to copy with.'));
    button?.click();
  });
  const whole = performance.now() - start;
  const copies = await Promise.all(
    items.map(async (item) => {
      const parts = await Promise.all(item.types.map(async (type) => [type, await item.getType(type)] as const));
      return new ClipboardItem(Object.fromEntries(parts));
    }),
  );
  const again = performance.now();
  await write(copies);
  clipboard.write = write;
  return [whole, performance.now() - again];
}
