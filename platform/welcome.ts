import { browser } from './browser';
import { openWelcome } from './own-pages';

/** Where it is kept that the first page was shown; `scripts/lib/extension-browser.ts` knows the name too. */
const WELCOMED = 'welcomed';

/** Opens the page that shows what the extension does, once in the life of a profile. */
export async function welcome(): Promise<void> {
  if (WELCOMED in (await browser.storage.local.get(WELCOMED))) return;
  await openWelcome();
  await browser.storage.local.set({ [WELCOMED]: true });
}
