import type { BrowserContext, Page } from '@playwright/test';
import { openSavedPage } from '../../../scripts/lib/served-page.ts';

const URL = 'https://www.editor.example/write';
const HTML = `<!doctype html><html lang="en"><title>Editor</title>
  <div id="rich" contenteditable="true" aria-label="Rich"></div><textarea id="plain" aria-label="Plain"></textarea></html>`;

/** What arrived where a copy was pasted: in an editor of rich text and in a plain field. */
export interface Pasted {
  /** Tags of the editor's elements that say something, in order, with their text. */
  readonly blocks: readonly string[];
  readonly links: readonly string[];
  readonly rich: string;
  readonly plain: string;
}

/** Pastes the clipboard, with the keys a reader uses, into another page's editor and into its plain field. */
export async function paste(context: BrowserContext): Promise<Pasted> {
  const page: Page = await context.newPage();
  try {
    await openSavedPage({ page, id: 0 }, { url: URL, html: Buffer.from(HTML), scripts: false }, 15_000);
    for (const field of ['#rich', '#plain']) {
      await page.locator(field).focus();
      await page.keyboard.press('ControlOrMeta+V');
    }
    return {
      blocks: await page.$$eval('#rich :is(h1, h2, h3, p, blockquote, li, figcaption)', (all) =>
        all.map((it) => `${it.localName}: ${(it as HTMLElement).innerText.trim()}`),
      ),
      links: await page.$$eval('#rich a[href]', (all) => all.map((it) => it.getAttribute('href') ?? '')),
      rich: await page.locator('#rich').innerText(),
      plain: await page.locator('#plain').inputValue(),
    };
  } finally {
    await page.close();
  }
}
