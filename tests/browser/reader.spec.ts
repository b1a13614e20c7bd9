import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import { Popup } from './support/popup.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');
const TITLE = 'Harbour council keeps the old ferry slip open through the winter';

test('the popup’s button opens the reader, Escape leaves it, and the page is where it was', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.page.evaluate(() => scrollTo(0, 300));
  const popup = await Popup.open(page);
  await popup.says('Reader');
  await popup.press('Reader');
  await expect.poll(() => namesOf(page.page, 'dialog')).toEqual([TITLE]);
  await page.page.bringToFront();
  await page.page.keyboard.press('Escape');
  await expect.poll(() => namesOf(page.page, 'dialog')).toEqual([]);
  expect(await page.page.evaluate(() => scrollY)).toBe(300);
});

test('the reader holds the whole clean story with its pictures, each captioned once', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.article();
  expect(await page.send('reader.toggle', {})).toEqual({ open: true });
  const texts = async (): Promise<string> => (await namesOf(page.page, 'StaticText')).join('\n');
  await expect.poll(texts).toContain('The council meets again on the first Thursday of March.');
  const read = await texts();
  for (const line of UNPRESSED.expected.text) expect(read).toContain(line);
  expect(read.split('Ansgar Fell, harbour master at Lindmouth, beside the tide board.')).toHaveLength(2);
  expect(read).not.toMatch(/^Advertisement$/m);
  await clickButton(page.page, 'Close the reader');
  await expect.poll(() => namesOf(page.page, 'dialog')).toEqual([]);
});

test('opening and leaving the reader leaves no trace in the document', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.article();
  await page.send('page.mode', { mode: 'off' });
  const before = await page.serialised();
  expect(await page.send('reader.toggle', {})).toEqual({ open: true });
  expect(await page.send('reader.toggle', {})).toEqual({ open: false });
  expect(await page.serialised()).toBe(before);
});

test('a page without a story gives no reader, and says so', async ({ open }) => {
  const page = await open(ownPage('not-an-article--front-page'));
  await page.article();
  expect(await page.send('reader.toggle', {})).toEqual({ open: false, why: { kind: 'not-an-article' } });
});
