import { expect, test } from './fixtures.ts';
import { namesOf } from './support/marks.ts';
import type { OpenPage } from './support/open-page.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

const STORY = storyOf(PARAGRAPHS, SLOT);

const kinds = async (page: OpenPage): Promise<string[]> => (await page.findings()).map(({ kind }) => kind);

/** What an app does when it shows the next story in the elements of the last. */
const APP = `
  var next = (paragraphs) => {
    const places = [...document.querySelectorAll('.text > *')];
    document.querySelector('h1').textContent = 'Fog bell rings at noon';
    for (const [at, place] of places.entries()) {
      if (place.className === 'ad-container') {
        place.className = 'paragraph';
        place.firstElementChild.textContent = paragraphs.pop();
      } else place.firstChild.data = paragraphs[at] ?? 'Advertisement';
    }
  };`;

const NEXT = PARAGRAPHS.map((text) => `${text} So it was said of the fog bell as well.`);

test('an element used for a paragraph of the next story is shown again, as the page has it', async ({ open }) => {
  const page = await open(scripted('slip', STORY, APP));
  await expect.poll(() => kinds(page)).toEqual(['ad']);
  await expect(page.page.locator('.ad-container')).not.toBeVisible();
  await page.page.evaluate((texts) => (globalThis as unknown as App).next([...texts]), NEXT);
  const reused = page.page.locator('.paragraph');
  await expect(reused).toBeVisible();
  expect(await reused.getAttribute('style')).toBe('height: 250px');
  // The story's last paragraph became the label: it is one now.
  await expect.poll(() => kinds(page)).toEqual(['ad']);
  await expect(page.page.locator('.text > :last-child')).not.toBeVisible();
  await page.send('page.mode', { mode: 'off' });
  expect(await page.page.locator('.text [style]').count()).toBe(1);
});

interface App {
  next(paragraphs: string[]): void;
}

test('a mark goes with the words it was for', async ({ open }) => {
  const page = await open(scripted('slip', STORY, APP));
  await page.send('page.mode', { mode: 'flag' });
  await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual([expect.stringMatching(/^Ad: /)]);
  await page.page.evaluate(() => {
    const label = document.querySelector('.ad-container');
    if (label) label.className = 'note';
    if (label?.firstElementChild) label.firstElementChild.textContent = 'Nobody came.';
  });
  await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual([]);
});

test('what the reader put back stays so while its slot is filled', async ({ open }) => {
  const page = await open(scripted('slip', STORY, APP));
  const [ad] = await page.findings();
  await page.send('page.act', { act: 'keep', ids: [ad?.id ?? 0] });
  await page.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.querySelector('.ad-container')?.append(frame);
    document.querySelector('.ad-container')?.setAttribute('data-google-query-id', 'x');
    const late = document.createElement('p');
    late.textContent = 'Advertisement';
    document.querySelector('.text')?.append(late);
  });
  await expect.poll(async () => (await page.findings()).map(({ state }) => state)).toEqual(['kept', 'taken']);
  await expect(page.page.locator('.ad-container')).toBeVisible();
});

test('a story that comes late into a slot is put back', async ({ open }) => {
  const page = await open(scripted('slip', storyOf([], ''), ''));
  await page.page.evaluate((markup) => {
    const slot = document.createRange().createContextualFragment(markup);
    document.querySelector('.text')?.append(slot);
  }, SLOT);
  await expect.poll(() => kinds(page)).toEqual(['ad']);
  await page.page.evaluate((texts) => {
    for (const text of texts) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.ad-container')?.append(paragraph);
    }
  }, PARAGRAPHS);
  for (const text of PARAGRAPHS) await expect(page.page.getByText(text)).toBeVisible();
  expect(await page.page.locator('.ad-container').getAttribute('style')).toBe('height: 250px');
});
