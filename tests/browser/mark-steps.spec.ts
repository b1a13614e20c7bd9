import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { accessible, namesOf } from './support/marks.ts';
import type { OpenPage } from './support/open-page.ts';
import { PARAGRAPHS, scripted, storyOf } from './support/scripted.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');

/** What was said last to those who listen. */
const said = async ({ page }: OpenPage): Promise<string | undefined> =>
  (await accessible(page, 'StaticText', 'status')).map(({ name }) => name).find((name) => /^\d+ of \d+: /.test(name));

test('steps go round all marks, forwards and back, and say where they are', async ({ open }) => {
  const page = await open(ownPage('ad-label--positives'));
  await page.send('page.mode', { mode: 'flag' });
  await page.send('page.act', { act: 'next', ids: [] });
  await expect.poll(() => said(page)).toMatch(/^1 of 4: Ad/);
  await page.send('page.act', { act: 'previous', ids: [] });
  await expect.poll(() => said(page)).toMatch(/^4 of 4: Ad/);
  await page.send('page.act', { act: 'next', ids: [] });
  await expect.poll(() => said(page)).toMatch(/^1 of 4: Ad/);
});

test('in a mark the arrow keys lead on, and Escape back to where the reader was', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'flag' });
  const link = page.page.getByRole('link').first();
  await link.focus();
  await page.send('page.act', { act: 'next', ids: [] });
  await page.page.keyboard.press('ArrowDown');
  await expect.poll(() => said(page)).toMatch(/^2 of 9: Leftover: /);
  await page.page.keyboard.press('End');
  await expect.poll(() => said(page)).toMatch(/^9 of 9: /);
  await page.page.keyboard.press('ArrowUp');
  await expect.poll(() => said(page)).toMatch(/^8 of 9: /);
  await page.page.keyboard.press('Home');
  await expect.poll(() => said(page)).toMatch(/^1 of 9: /);
  await page.page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('Tab stops once at each mark, and the arrow keys left and right lead round its buttons', async ({ open }) => {
  const page = await open(ownPage('ad-label--positives'));
  await page.send('page.mode', { mode: 'flag' });
  const states = async () => (await page.findings()).map(({ state }) => state);
  await page.send('page.act', { act: 'next', ids: [] });
  // From its last button, of three, on to the next mark.
  await page.page.keyboard.press('ArrowLeft');
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Tab');
  await page.page.keyboard.press('Enter');
  await expect.poll(states).toEqual(['marked', 'marked', 'kept', 'marked']);
});

test('showing what has no height leads to its place', async ({ open }) => {
  const flat = '<div class="ad-container" style="height: 0; overflow: hidden"><p>Advertisement</p></div>';
  const page = await open(
    scripted(
      'flat',
      `<div style="height: 3000px"></div>${storyOf(PARAGRAPHS, flat)}<div style="height: 3000px"></div>`,
      '',
    ),
  );
  await page.send('page.mode', { mode: 'flag' });
  const [ad] = await page.findings();
  expect(ad?.kind).toBe('ad');
  await page.send('page.act', { act: 'show', ids: [ad?.id ?? 0] });
  await expect(page.page.getByText(PARAGRAPHS[0] ?? '')).toBeInViewport();
});

test('lines are stepped through like marks, and Enter brings back what was there', async ({ open }) => {
  const page = await open(UNPRESSED);
  await expect.poll(() => namesOf(page.page, 'toolbar')).toHaveLength(5);
  await page.send('page.act', { act: 'next', ids: [] });
  await page.page.keyboard.press('ArrowDown');
  await page.page.keyboard.press('ArrowUp');
  await expect.poll(() => said(page)).toBe('1 of 5: 1 AI summary taken out');
  await page.page.keyboard.press('Enter');
  await expect(page.page.getByRole('button', { name: 'Generate Key Takeaways' })).toBeVisible();
  // The focus is on the way back.
  await page.page.keyboard.press('Enter');
  await expect(page.page.getByRole('button', { name: 'Generate Key Takeaways' })).toBeHidden();
});

test('a page’s own shortcuts do not hear the keys pressed in a mark', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'flag' });
  await page.page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
  });
  await page.send('page.act', { act: 'next', ids: [] });
  await page.page.keyboard.press('ArrowDown');
  await expect.poll(() => said(page)).toMatch(/^2 of/);
  expect(await page.page.getAttribute('body', 'data-heard')).toBeNull();
});

test('where nothing is marked, the key says so on the toolbar', async ({ open }) => {
  const page = await open(ownPage('ad-label--lookalikes'));
  await expect(page.send('page.act', { act: 'next', ids: [] })).rejects.toThrow('problem_no_marks');
});
