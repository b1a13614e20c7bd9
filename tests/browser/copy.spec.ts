import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { marked } from 'marked';
import { parse } from 'yaml';
import { openPopupPage } from '../../scripts/lib/popup-page.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { readClipboard } from './support/clipboard.ts';
import type { OpenPage } from './support/open-page.ts';
import { paste } from './support/paste.ts';

const STORY = ownPage('yahoo-news--unpressed');
const TITLE = 'Harbour council keeps the old ferry slip open through the winter';
const SOURCE = /The Lindmouth Ledger.*via Yahoo News.*https:\/\/www\.yahoo\.com\/news\//;
const CLUTTER = ['Advertisement', 'Powered by Yahoo Scout', 'Add Yahoo as a preferred source'];

const popupOf = ({ extension, tab }: OpenPage): Promise<Page> =>
  openPopupPage(extension, tab, { width: 400, height: 600 });

/** Makes a choice in the popup's menu with the keyboard alone. */
async function choose(popup: Page, name: string): Promise<void> {
  await popup.getByRole('button', { name: 'Copy', exact: true }).focus();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Copy as, save, print' })).toBeFocused();
  await popup.keyboard.press('Enter');
  const choice = popup.getByRole('button', { name, exact: true });
  await expect(popup.getByRole('button', { name: 'Rich text' })).toBeFocused();
  for (let steps = 0; steps < 20 && !(await choice.evaluate((it) => it.matches(':focus'))); steps++) {
    await popup.keyboard.press('ArrowDown');
  }
  await expect(choice).toBeFocused();
  await popup.keyboard.press('Enter');
}

async function copyAs(page: OpenPage, name: string): Promise<string> {
  const popup = await popupOf(page);
  await choose(popup, name);
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeFocused();
  await popup.close();
  return (await readClipboard(page.page)).plain ?? '';
}

test('a copy arrives whole and clean in an editor and in a plain field', async ({ open, extension }) => {
  const page = await open(STORY);
  await copyAs(page, 'Rich text');
  const { blocks, links, rich, plain } = await paste(extension.context);
  expect(blocks[0]).toBe(`h1: ${TITLE}`);
  expect(blocks).toContain('h2: Ferrymen largely in favour of an early timetable');
  expect(blocks.some((block) => block.startsWith('blockquote: '))).toBe(true);
  for (const line of STORY.expected.text) {
    expect(rich).toContain(line);
    expect(plain).toContain(line);
  }
  for (const words of CLUTTER) {
    expect(rich).not.toContain(words);
    expect(plain).not.toContain(words);
  }
  expect(links.at(-1)).toMatch(/^https:\/\/(www\.yahoo\.com|duckduckgo\.com)\//);
  expect(plain.trim().split('\n').at(-1)).toMatch(SOURCE);
});

test('Markdown says the same once it is rendered', async ({ open, extension }) => {
  const page = await open(STORY);
  const markdown = await copyAs(page, 'Markdown');
  const { plain } = await paste(extension.context);
  expect(plain).toBe(markdown);
  const rendered = await page.page.evaluate(
    (html) => {
      const made = new DOMParser().parseFromString(html, 'text/html');
      return {
        text: made.body.textContent ?? '',
        title: made.querySelector('h1')?.textContent,
        quotes: made.querySelectorAll('blockquote').length,
        links: [...made.links].map(({ href }) => href),
      };
    },
    await marked.parse(markdown),
  );
  expect(rendered.title).toBe(TITLE);
  expect(rendered.quotes).toBeGreaterThan(0);
  for (const line of STORY.expected.text) expect(rendered.text).toContain(line);
  expect(rendered.links).toContain(
    'https://www.yahoo.com/news/articles/harbour-council-keeps-old-ferry-060000314.html',
  );
});

test('the other forms are on the clipboard as they are asked for', async ({ open }) => {
  const page = await open(STORY);
  expect(await copyAs(page, 'HTML')).toMatch(new RegExp(`^<h1>${TITLE}</h1>`));
  expect(await copyAs(page, 'Plain text')).toMatch(new RegExp(`^${TITLE}\n\n`));
  expect(await copyAs(page, 'Quotation')).toMatch(/^“According to .*\n\n— Harbour council .* – By Marit Oldenquist/s);
  expect(await copyAs(page, 'APA')).toMatch(/^Oldenquist, M\. \(2026, February 11\)\. Harbour council/);
  expect(await copyAs(page, 'BibTeX')).toMatch(/^@article\{oldenquist2026harbour,/);
  expect(await copyAs(page, 'RIS')).toMatch(/^TY {2}- NEWS\r?\n/);
  expect(JSON.parse(await copyAs(page, 'CSL-JSON'))[0]).toMatchObject({ 'container-title': 'The Lindmouth Ledger' });
});

test('a story is saved as a file with a name that says what it is', async ({ open }) => {
  const page = await open(STORY);
  const popup = await popupOf(page);
  const save = async (name: string): Promise<{ name: string; text: string }> => {
    const coming = popup.waitForEvent('download');
    await choose(popup, name);
    const download = await coming;
    await expect(popup.getByRole('button', { name: 'Saved' })).toBeVisible();
    return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
  };
  const markdown = await save('Markdown file');
  expect(markdown.name).toBe(`2026-02-11 ${TITLE}.md`);
  const [, matter = '', rest = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(markdown.text) ?? [];
  expect(parse(matter)).toMatchObject({ title: TITLE, outlet: 'The Lindmouth Ledger', syndicator: 'Yahoo News' });
  expect(rest.trim().startsWith(`# ${TITLE}`)).toBe(true);

  const html = await save('Web page');
  expect(html.name).toBe(`2026-02-11 ${TITLE}.html`);
  const kept = await page.page.evaluate((text) => {
    const made = new DOMParser().parseFromString(text, 'text/html');
    return { title: made.title, styles: made.querySelectorAll('style').length, scripts: made.scripts.length };
  }, html.text);
  expect(kept).toEqual({ title: TITLE, styles: 1, scripts: 0 });
  expect((await save('Text file')).text.trim().split('\n').at(-1)).toMatch(SOURCE);
  await popup.close();
});

test('a selection is copied with its source and without what is flagged in it', async ({ open }) => {
  const page = await open(STORY);
  await page.send('page.mode', { mode: 'flag' });
  await page.page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p.mb-4')];
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first?.firstChild && last?.firstChild)
      getSelection()?.setBaseAndExtent(first.firstChild, 13, last.firstChild, 3);
  });
  const selected = await page.page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('Advertisement');
  const popup = await popupOf(page);
  await choose(popup, 'Selection with its source');
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible();
  await popup.close();
  const { plain, html } = await readClipboard(page.page);
  expect(plain).toMatch(/^two members of the harbour council/);
  expect(plain?.trim().split('\n').at(-1)).toMatch(SOURCE);
  for (const words of CLUTTER) expect(plain).not.toContain(words);
  expect(html).not.toContain('<h1>');
});

test('a selection within nested shadow roots is found', async ({ open, extension }) => {
  const page = await open(ownPage('msn-2026--story'));
  const selected = await page.page.evaluate(() => {
    const paragraphs = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'p' && (element.textContent ?? '').length > 60 ? [element] : []),
        ...(element.shadowRoot === null ? [] : paragraphs(element.shadowRoot)),
      ]);
    const paragraph = paragraphs(document).find((element) => element.getRootNode() !== document);
    const text = paragraph?.firstChild;
    if (!text) return '';
    getSelection()?.setBaseAndExtent(text, 0, text, 20);
    return (text.textContent ?? '').slice(0, 20);
  });
  expect(selected).not.toBe('');
  const popup = await popupOf(page);
  await choose(popup, 'Selection with its source');
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible();
  await popup.close();
  const { plain } = await paste(extension.context);
  expect(plain.startsWith(selected.trim())).toBe(true);
});

test('where the clipboard is refused the text is there to be copied by hand', async ({ open }) => {
  const page = await open(STORY);
  const popup = await popupOf(page);
  await popup.evaluate(() => {
    const refuse = () => Promise.reject(new Error('Document is not focused.'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    document.execCommand = () => false;
  });
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  const field = popup.getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  await expect(popup.locator('.copy').getByRole('alert')).toContainText(
    'did not let Clean Copy write to the clipboard',
  );
  await expect(field).toHaveValue(new RegExp(`^${TITLE}`));
  expect(await field.evaluate((it) => it instanceof HTMLTextAreaElement && it.selectionEnd === it.value.length)).toBe(
    true,
  );
  await popup.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await popup.close();
});
