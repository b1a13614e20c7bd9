import fs from 'node:fs';
import type { OwnPage } from '../pages/pages.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { readClipboard } from './support/clipboard.ts';
import { clickButton } from './support/marks.ts';
import { ReaderOnPage } from './support/reader.ts';
import { PARAGRAPHS, scripted, storyOf } from './support/scripted.ts';

const STORY = ownPage('yahoo-news--unpressed');
const TITLE = 'Harbour council keeps the old ferry slip open through the winter';

/** A story with a search field beside it, on a page that has a state in the history. */
const BESIDE = `<label>Search the Ledger <input id="search"></label><div style="height: 3000px"></div>`;
const STATE = `history.replaceState({ story: 'slip' }, '')`;
const withField = (): OwnPage => scripted('slip', storyOf(PARAGRAPHS) + BESIDE, STATE);

test('the page beneath cannot be reached: not by Tab, not by assistive technology, not by searching in it', async ({
  open,
}) => {
  const reader = await ReaderOnPage.over(await open(withField()));
  expect(await reader.texts()).not.toContain('Search the Ledger');
  expect(await reader.page.evaluate(() => (window as unknown as WithFind).find('Search the Ledger'))).toBe(false);
  await reader.page.evaluate(() => document.querySelector('input')?.focus());
  expect(await reader.page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  for (let presses = 0; presses < 12; presses++) {
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  }
});

test('leaving gives focus and scroll back, also when the page scrolled meanwhile', async ({ open }) => {
  const page = await open(withField());
  await page.page.evaluate(() => {
    document.querySelector('input')?.focus();
    scrollTo(0, 700);
  });
  const reader = await ReaderOnPage.over(page);
  await reader.page.evaluate(() => scrollTo(0, 50));
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.dialogs()).toEqual([]);
  await expect.poll(() => reader.page.evaluate(() => scrollY)).toBe(700);
  expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('search');
});

test('Back leaves the reader, and the page is where it was', async ({ open }) => {
  const page = await open(withField());
  await page.page.evaluate(() => scrollTo(0, 700));
  const reader = await ReaderOnPage.over(page);
  await reader.page.goBack();
  await expect.poll(() => reader.dialogs()).toEqual([]);
  expect(await reader.page.evaluate(() => [scrollY, history.state])).toEqual([700, { story: 'slip' }]);
  // The page cannot make believe that, and the reader can be opened again at once.
  expect(await page.send('reader.toggle', {})).toEqual({ open: true });
  await reader.page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await reader.page.evaluate(() => location.assign('#notes'));
  expect(await reader.dialogs()).toEqual(['Ferry slip stays open']);
  await reader.page.goBack();
  expect(await reader.dialogs()).toEqual(['Ferry slip stays open']);
  expect(await page.send('reader.toggle', {})).toEqual({ open: false });
  // Left by Escape, the reader takes its place in the history with it.
  expect(await page.send('reader.toggle', {})).toEqual({ open: true });
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.dialogs()).toEqual([]);
  await reader.page.goBack();
  await expect.poll(() => reader.page.url()).toMatch(/^about:blank(#|$)/);
});

test('its look is chosen by keyboard alone, holds at once, and is kept', async ({ open }) => {
  const reader = await ReaderOnPage.over(await open(STORY));
  const { keyboard } = reader.page;
  await reader.tabTo('Appearance');
  await keyboard.press('Enter');
  await reader.tabTo('Automatic');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await reader.style('.reader', 'background-color')).toBe('rgb(246, 238, 221)');
  await reader.tabTo('Size100%');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await reader.style('.story', 'font-size')).toBe('21px');
  await reader.tabTo('Show pictures');
  await keyboard.press('Space');
  await expect.poll(() => reader.style('.story img', 'display')).toBe('');
  // The first Escape closes the choices, the next one the reader.
  await keyboard.press('Escape');
  expect(await reader.focused()).toBe('Appearance');
  await keyboard.press('Escape');
  await expect.poll(() => reader.dialogs()).toEqual([]);
  await reader.open.send('reader.toggle', {});
  await expect.poll(() => reader.style('.story', 'font-size')).toBe('21px');
  expect(await reader.style('.reader', 'background-color')).toBe('rgb(246, 238, 221)');
});

test('a site the reader chooses opens in the reader, but for the page it was left on', async ({ open }) => {
  const page = await open(STORY);
  const reader = await ReaderOnPage.over(page);
  await clickButton(reader.page, 'Appearance');
  await reader.tabTo('Always open stories on Yahoo News in the reader');
  await reader.page.keyboard.press('Space');
  await clickButton(reader.page, 'Close the reader');
  await expect.poll(() => reader.dialogs()).toEqual([]);

  const left = await open(STORY);
  await left.article();
  expect(await left.page.evaluate(() => document.querySelector('clean-copy-reader'))).toBeNull();
  const next: OwnPage = { ...STORY, expected: { ...STORY.expected, url: `${STORY.expected.url}?page=next` } };
  const other = await open(next);
  await expect.poll(() => ReaderOnPage.on(other).dialogs()).toEqual([TITLE]);
  const frontPage = await open(ownPage('not-an-article--front-page'));
  expect(await ReaderOnPage.on(frontPage).dialogs()).toEqual([]);
});

test('a long story has a table of contents that leads to its parts', async ({ open }) => {
  const parts = ['The slip', 'The council', 'The winter'].map(
    (heading, at) => `<h2>${heading}</h2>${PARAGRAPHS.map((text) => `<p>${'Again, '.repeat(at)}${text}</p>`).join('')}`,
  );
  const body = [...PARAGRAPHS.map((text) => `<p>First, ${text}</p>`), ...parts].join('');
  const reader = await ReaderOnPage.over(
    await open(scripted('long', `<article><h1>Ferry slip stays open</h1><div>${body}</div></article>`, '')),
  );
  await clickButton(reader.page, 'Contents');
  await reader.tabTo('The council');
  await reader.page.keyboard.press('Enter');
  expect(await reader.focused()).toBe('The council');
  await expect.poll(() => reader.topOf('.story h2:nth-of-type(2)')).toBeLessThan(200);
});

test('what is selected in the reader is what is copied', async ({ open }) => {
  const page = await open(withField());
  const reader = await ReaderOnPage.over(page);
  const top = await reader.topOf('.story p:nth-of-type(2)');
  const { width = 0 } = reader.page.viewportSize() ?? {};
  await reader.page.mouse.click(width / 2, top + 10, { clickCount: 3 });
  const selected = await page.send('article.selection', {});
  const words = JSON.stringify(selected?.body);
  expect(words).toContain(PARAGRAPHS[1]);
  for (const other of [0, 2]) expect(words).not.toContain(PARAGRAPHS[other]);
  expect(selected?.title).toBe('Ferry slip stays open');
});

test('the story is copied in another form, its selection copied and a file of it saved, by keyboard alone', async ({
  open,
}) => {
  const reader = await ReaderOnPage.over(await open(withField()));
  const choose = async (name: string): Promise<void> => {
    await reader.tabTo('Copy as, save, print');
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => reader.focused()).toBe('Rich text');
    for (let steps = 0; steps < 20 && (await reader.focused()) !== name; steps++) {
      await reader.page.keyboard.press('ArrowDown');
    }
    await reader.page.keyboard.press('Enter');
  };
  await choose('Markdown');
  await expect.poll(() => reader.focused()).toBe('Copied');
  expect((await readClipboard(reader.page)).plain).toMatch(/^# Ferry slip stays open\n/);

  const download = reader.page.waitForEvent('download');
  await choose('Markdown file');
  expect((await download).suggestedFilename()).toMatch(/Ferry slip stays open\.md$/);
  expect(fs.readFileSync(await (await download).path(), 'utf8')).toMatch(/^---\ntitle: "?Ferry slip/);

  const { width = 0 } = reader.page.viewportSize() ?? {};
  const top = await reader.topOf('.story p:nth-of-type(2)');
  await reader.page.mouse.click(width / 2, top + 10, { clickCount: 3 });
  await choose('Selection with its source');
  await expect.poll(() => reader.focused()).toBe('Copied');
  const { plain } = await readClipboard(reader.page);
  expect(plain?.startsWith(PARAGRAPHS[1] ?? '')).toBe(true);
  expect(plain).not.toContain(PARAGRAPHS[0]);

  // Escape closes what is open, and only then the reader.
  await reader.tabTo('Copy as, save, print');
  await reader.page.keyboard.press('Enter');
  await expect.poll(() => reader.focused()).toBe('Rich text');
  await reader.page.keyboard.press('Escape');
  expect(await reader.focused()).toBe('Copy as, save, print');
  expect(await reader.dialogs()).toEqual(['Ferry slip stays open']);
});

test('without a voice of the device it says so, and nothing is sent elsewhere to be read', async ({ open }) => {
  const reader = await ReaderOnPage.over(await open(STORY));
  await clickButton(reader.page, 'Read aloud');
  await expect.poll(() => reader.texts()).toContain('This device has no voice of its own for this language: English.');
  await clickButton(reader.page, 'Stop reading aloud');
  expect(await reader.focused()).toBe('Read aloud');
});

test('paper gets the story with its source, and neither the page nor our bar', async ({ open }) => {
  const reader = await ReaderOnPage.over(await open(withField()));
  expect(await reader.style('.reader-bar', 'display')).toBe('flex');
  // A page cannot have the reader laid flat.
  await reader.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await reader.dialogs()).toEqual(['Ferry slip stays open']);
  await reader.page.emulateMedia({ media: 'print' });
  await reader.page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const story = document.querySelector('clean-copy-reader')?.shadowRoot;
      const styleOf = (selector: string) => getComputedStyle(story?.querySelector(selector) ?? document.body);
      document.documentElement.dataset.printed = JSON.stringify({
        page: document.documentElement.innerText.includes('Search the Ledger'),
        bar: styleOf('.reader-bar').display,
        reader: styleOf('.reader').position,
      });
    });
  });
  await reader.page.pdf();
  const printed = await reader.page.evaluate(() => document.documentElement.dataset.printed ?? '');
  expect(JSON.parse(printed)).toEqual({ page: false, bar: 'none', reader: 'static' });
  await reader.page.emulateMedia({ media: 'screen' });
  expect(await reader.isOnTop()).toBe(true);
  expect(await reader.dialogs()).toEqual(['Ferry slip stays open']);
});

interface WithFind {
  find(text: string): boolean;
}
