import { reasonText } from '../../core/reason.ts';
import { sentenceCase } from '../../core/wording.ts';
import { ownPage } from '../pages/pages.ts';
import { english } from '../wording.ts';
import { expect, test } from './fixtures.ts';
import { readClipboard } from './support/clipboard.ts';
import { Popup } from './support/popup.ts';
import { isSeen } from './support/serialise.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');

test.describe('the popup on a republished story', () => {
  test('shows who made it, who shows it, and the clean text', async ({ open }) => {
    const popup = await Popup.open(await open(UNPRESSED));
    await popup.says('Harbour council keeps the old ferry slip open through the winter');
    for (const line of UNPRESSED.expected.text) await popup.says(line);
    const text = await popup.text();
    expect(text).toMatch(/The Lindmouth Ledger\s+via\s+Yahoo News/);
    expect(text).toContain('Marit Oldenquist');
    expect(text).toMatch(/11 Feb(ruary)? 2026/);
    expect(text).not.toContain('Advertisement');
    await popup.close();
  });

  test('counts what was found and says why', async ({ open }) => {
    const popup = await Popup.open(await open(UNPRESSED));
    await popup.says(/16 ads/);
    await popup.says(/1 AI summary/);
    await popup.press('Why?');
    await popup.says('Label “Advertisement” 4 times');
    await popup.says('Yahoo is using AI to generate key points');
    await popup.says('links to Google’s preferred sources');
    await popup.close();
  });

  test('puts one thing back, and shows it on the page', async ({ open }) => {
    const page = await open(UNPRESSED);
    const popup = await Popup.open(page);
    await popup.press('Why?');
    const prompt = (await page.findings()).find(({ kind }) => kind === 'prompt');
    expect(prompt?.state).toBe('taken');
    const reason = prompt === undefined ? '' : sentenceCase(reasonText(prompt.reason, english), 'en');
    await popup.press(`Restore: ${reason}`);
    await expect.poll(async () => (await page.findings()).find(({ id }) => id === prompt?.id)?.state).toBe('kept');
    expect(await isSeen(page.page, prompt?.selector ?? '')).toBe(true);
    await popup.press(`Take out: ${reason}`);
    await expect.poll(() => isSeen(page.page, prompt?.selector ?? '')).toBe(false);
    await popup.close();
  });

  test('puts everything back at once', async ({ open }) => {
    const page = await open(UNPRESSED);
    const ads = page.page.getByText('Advertisement', { exact: true }).filter({ visible: true });
    await expect(ads).toHaveCount(0);
    const popup = await Popup.open(page);
    await popup.press('Why?');
    await popup.press('Restore all');
    await expect(ads).toHaveCount(16);
    expect(new Set((await page.findings()).map(({ state }) => state))).toEqual(new Set(['kept']));
    await popup.press('Take all out again');
    await expect(ads).toHaveCount(0);
    expect(new Set((await page.findings()).map(({ state }) => state))).toEqual(new Set(['taken']));
    await popup.close();
  });

  test('takes the reader’s word that something is no clutter, and takes it back', async ({ open }) => {
    const page = await open(UNPRESSED);
    const prompt = async () => (await page.findings()).find(({ kind }) => kind === 'prompt');
    const { reason, selector = '' } = (await prompt()) ?? {};
    const named = reason === undefined ? '' : sentenceCase(reasonText(reason, english), 'en');
    const popup = await Popup.open(page);
    await popup.press('Why?');
    await popup.press(`Not clutter: ${named}`);
    await expect.poll(async () => (await prompt())?.state).toBe('spared');
    expect(await isSeen(page.page, selector)).toBe(true);
    await popup.says('Not clutter on this site');
    await popup.press(`Undo “Not clutter”: ${named}`);
    await expect.poll(async () => (await prompt())?.state).toBe('taken');
    expect(await isSeen(page.page, selector)).toBe(false);
    await popup.close();
  });

  test('switches the mode, and the site keeps it', async ({ open, extension }) => {
    const page = await open(UNPRESSED);
    const ads = page.page.getByText('Advertisement', { exact: true }).filter({ visible: true });
    await expect(ads).toHaveCount(0);
    const popup = await Popup.open(page);
    await popup.press('Flag');
    await expect(ads).toHaveCount(16);
    await popup.press('Off');
    await popup.says('Nothing is marked or taken out');
    await expect(ads).toHaveCount(16);
    await popup.close();
    const next = await open(ownPage('yahoo-finance--story'));
    expect((await next.state()).mode).toBe('off');
    expect(extension.context.pages().length).toBeGreaterThan(1);
  });
});

test('copy puts rich and plain text on the clipboard, each ending with the source', async ({ open }) => {
  const page = await open(UNPRESSED);
  const popup = await Popup.open(page);
  await popup.press('Copy');
  await popup.says('Copied');
  await popup.close();
  const { plain, html } = await readClipboard(page.page);
  const lines = (plain ?? '').trim().split(/\n+/);
  expect(lines[0]).toBe('Harbour council keeps the old ferry slip open through the winter');
  for (const line of UNPRESSED.expected.text) expect(plain).toContain(line);
  expect(lines.at(-1)).toMatch(/The Lindmouth Ledger.*via Yahoo News.*https:\/\/www\.yahoo\.com\/news\//);
  expect(html).toMatch(/<h2[^>]*>Ferrymen largely in favour of an early timetable<\/h2>/);
  expect(html).toMatch(/<blockquote[^>]*>/);
  expect(html?.slice(-600)).toMatch(/The Lindmouth Ledger.*via.*Yahoo News/s);
  for (const words of UNPRESSED.expected.absent.filter((words) => !words.startsWith('photo'))) {
    expect(plain).not.toContain(words);
    expect(html).not.toContain(words);
  }
});
