import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { accessible, borderOf, clickButton, namesOf, wordsUnderChips } from './support/marks.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';
import { isSeen } from './support/serialise.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');

test('flag marks every finding with its kind and reason, and leaves it where it is', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'flag' });
  await expect
    .poll(() => namesOf(page.page, 'toolbar'))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Ad ×4: label “Advertisement” 4 times/),
        expect.stringMatching(/^AI summary: .*AI/),
        expect.stringMatching(/^Prompt: .*preferred sources/),
        expect.stringMatching(/^Leftover: .*3 min read/),
        expect.stringMatching(/^Repetition: /),
      ]),
    );
  for (const { selector } of await page.findings()) expect(await isSeen(page.page, selector), selector).toBe(true);
});

test('marks stand in the order of the page, whatever was found first', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'flag' });
  const kinds = async () => (await namesOf(page.page, 'toolbar')).map((name) => name.split(':')[0]);
  await expect
    .poll(kinds)
    .toEqual(['Repetition', 'Leftover', 'Prompt', 'AI summary', 'Ad ×4', 'Ad ×4', 'Ad ×4', 'Ad ×4', 'Leftover']);
});

for (const name of ['ad-label--positives', 'ai-summary--declared', 'lang--ar']) {
  for (const width of [320, 1280]) {
    test(`chips leave the words of the page to be read: ${name}, ${width} px wide`, async ({ open }) => {
      const page = await open(ownPage(name));
      await page.page.setViewportSize({ width, height: 800 });
      await page.send('page.mode', { mode: 'flag' });
      await expect.poll(() => namesOf(page.page, 'toolbar')).not.toEqual([]);
      await expect.poll(() => wordsUnderChips(page.page)).toEqual([]);
    });
  }
}

test('chips keep clear of a bar the page has on top, and are not left under it when stepped to', async ({ open }) => {
  const bar = '<header style="position: sticky; inset-block-start: 0; z-index: 1000; height: 56px">The Ledger</header>';
  const page = await open(scripted('bar', `${bar}${SLOT}${storyOf(PARAGRAPHS, SLOT.replace('250', '2500'))}`, ''));
  await page.send('page.mode', { mode: 'flag' });
  const isSeen = async (at: number): Promise<boolean> => {
    const keeps = (await accessible(page.page, 'button')).filter(({ name }) => name === 'Keep: Ad');
    const [, top = 0, , , , bottom = 0] = await borderOf(page.page, keeps[at]?.node ?? 0);
    return top > 56 && bottom < (page.page.viewportSize()?.height ?? 0);
  };
  await expect.poll(() => isSeen(0)).toBe(true);
  await page.send('page.act', { act: 'next', ids: [] });
  await page.send('page.act', { act: 'next', ids: [] });
  await expect.poll(() => isSeen(1)).toBe(true);
});

test('a mark’s “Keep” takes the mark away, leaves the rest, and can be undone there', async ({ open }) => {
  const page = await open(ownPage('ad-label--positives'));
  await page.send('page.mode', { mode: 'flag' });
  const states = async () => (await page.findings()).map(({ state }) => state).sort();
  await clickButton(page.page, 'Keep: Ad');
  await expect.poll(states).toEqual(['kept', 'marked', 'marked', 'marked']);
  await clickButton(page.page, 'Undo: Ad');
  await expect.poll(states).toEqual(['marked', 'marked', 'marked', 'marked']);
});

test('all marks can be kept at once', async ({ open }) => {
  const page = await open(ownPage('ad-label--positives'));
  await page.send('page.mode', { mode: 'flag' });
  await page.send('page.act', { act: 'next', ids: [] });
  await page.page.keyboard.press('ArrowRight');
  await page.page.keyboard.press('ArrowRight');
  await page.page.keyboard.press('Enter');
  await expect.poll(async () => new Set((await page.findings()).map(({ state }) => state))).toEqual(new Set(['kept']));
  await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual([]);
});

test('clean leaves one line where things were that followed one another, and it brings them back', async ({ open }) => {
  const page = await open(UNPRESSED);
  const ads = page.page.getByText('Advertisement', { exact: true }).filter({ visible: true });
  await expect(ads).toHaveCount(0);
  await expect
    .poll(() => namesOf(page.page, 'toolbar'))
    .toEqual(['1 AI summary taken out', '4 ads taken out', '4 ads taken out', '4 ads taken out', '4 ads taken out']);
  await clickButton(page.page, 'show: 1 AI summary');
  await expect(page.page.getByRole('button', { name: 'Generate Key Takeaways' })).toBeVisible();
  await expect(ads).toHaveCount(0);
  const [finding] = (await page.findings()).filter(({ kind }) => kind === 'ai-summary');
  expect(finding?.state).toBe('kept');
});

test('what a line brought back can be taken out again on the spot', async ({ open }) => {
  const page = await open(UNPRESSED);
  await clickButton(page.page, 'show: 1 AI summary');
  await expect.poll(() => namesOf(page.page, 'toolbar')).toContain('AI summary: stays on this page');
  await clickButton(page.page, 'Undo: AI summary');
  await expect.poll(() => namesOf(page.page, 'toolbar')).toContain('1 AI summary taken out');
  await expect(page.page.getByRole('button', { name: 'Generate Key Takeaways' })).toBeHidden();
});

test('without lines nothing is left where something was', async ({ open, extension }) => {
  const page = await open(UNPRESSED);
  await expect.poll(() => namesOf(page.page, 'toolbar')).toHaveLength(5);
  const before = await page.page.evaluate(() => document.body.scrollHeight);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('checkbox', { name: /^Leave a line/ }).uncheck();
  await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual([]);
  expect(await page.page.evaluate(() => document.body.scrollHeight)).toBeLessThan(before);
  await options.close();
});

test('what was taken out is gone for those who listen, too', async ({ open }) => {
  const page = await open(UNPRESSED);
  const spoken = (): Promise<string[]> => namesOf(page.page, 'StaticText', 'button', 'link', 'paragraph');
  const clutter = /^Advertisement$|Generate Key Takeaways|preferred source/;
  await expect.poll(async () => (await spoken()).filter((name) => clutter.test(name))).toEqual([]);
  expect(await spoken()).toContain('Ferrymen largely in favour of an early timetable');
});

test('the button on the toolbar counts the findings', async ({ open, extension }) => {
  const page = await open(UNPRESSED);
  const badge = (): Promise<string> =>
    extension.controller.evaluate((tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
      };
      return chrome.action.getBadgeText({ tabId });
    }, page.tab.id);
  await expect.poll(badge).toBe(String((await page.findings()).length));
  await page.send('page.mode', { mode: 'off' });
  await expect.poll(badge).toBe('');
});
