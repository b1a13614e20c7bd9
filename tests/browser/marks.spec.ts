import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import { isSeen } from './support/serialise.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');

test('flag marks every finding with its kind and reason, and leaves it where it is', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'flag' });
  await expect
    .poll(() => namesOf(page.page, 'group'))
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

test('a mark’s “Keep” takes the mark away and leaves the rest', async ({ open }) => {
  const page = await open(ownPage('ad-label--positives'));
  await page.send('page.mode', { mode: 'flag' });
  await clickButton(page.page, 'Keep this ad');
  await expect
    .poll(async () => (await page.findings()).map(({ state }) => state).sort())
    .toEqual(['kept', 'marked', 'marked', 'marked']);
});

test('clean leaves a line where something was, and the line brings it back', async ({ open }) => {
  const page = await open(UNPRESSED);
  const ads = page.page.getByText('Advertisement', { exact: true }).filter({ visible: true });
  await expect(ads).toHaveCount(0);
  await expect.poll(() => namesOf(page.page, 'group')).toContain('AI summary taken out');
  await clickButton(page.page, 'show this AI summary');
  await expect(page.page.getByRole('button', { name: 'Generate Key Takeaways' })).toBeVisible();
  await expect(ads).toHaveCount(0);
  const [finding] = (await page.findings()).filter(({ kind }) => kind === 'ai-summary');
  expect(finding?.state).toBe('kept');
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
