import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import type { OpenPage } from './support/open-page.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');
/** Another story on the same site. */
const OTHER = {
  ...UNPRESSED,
  expected: { ...UNPRESSED.expected, url: 'https://www.yahoo.com/news/articles/ferry-bell-rings-again-100000123.html' },
};

const prompts = async (page: OpenPage): Promise<string[]> =>
  (await page.findings()).filter(({ kind }) => kind === 'prompt').map(({ state }) => state);

/** The reader brings the prompt back and says that it is no clutter, by keys alone. */
async function spareThePrompt(page: OpenPage): Promise<void> {
  await page.send('page.mode', { mode: 'flag' });
  const [prompt] = (await page.findings()).filter(({ kind }) => kind === 'prompt');
  await page.send('page.act', { act: 'show', ids: [prompt?.id ?? 0] });
  await page.page.keyboard.press('ArrowRight');
  await page.page.keyboard.press('Enter');
  await expect.poll(() => prompts(page)).toEqual(['spared']);
}

test('what is no clutter stays on the site’s other pages, and nothing else does', async ({ open }) => {
  await spareThePrompt(await open(UNPRESSED));
  const next = await open(OTHER);
  expect(await prompts(next)).toEqual(['spared']);
  const states = (await next.findings()).filter(({ kind }) => kind !== 'prompt').map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['taken']));
  await expect(next.page.getByText(/preferred source/)).toBeVisible();
  const { answer } = await next.article();
  expect(answer.ok && answer.article.leftOut).not.toHaveProperty('prompt');
});

test('it is undone on the page at once', async ({ open }) => {
  const page = await open(UNPRESSED);
  await spareThePrompt(page);
  await expect.poll(() => namesOf(page.page, 'toolbar')).toContain('Prompt: no clutter on this site from now on');
  await page.page.keyboard.press('Enter');
  await expect.poll(() => prompts(page)).toEqual(['marked']);
});

test('it is undone in the options, which open pages follow', async ({ open, extension }) => {
  const page = await open(UNPRESSED);
  await spareThePrompt(page);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('button', { name: /^Remove: Prompt/ }).click();
  await expect(options.getByText('Nothing yet.', { exact: false })).toBeVisible();
  await expect.poll(() => prompts(page)).toEqual(['marked']);
  await options.close();
});

test('on other sites it is clutter still', async ({ open }) => {
  await spareThePrompt(await open(UNPRESSED));
  const other = await open(ownPage('aol--story'));
  expect((await other.findings()).filter(({ state }) => state === 'spared')).toEqual([]);
});

test('off leaves a page with something spared as it was', async ({ open }) => {
  const page = await open(UNPRESSED);
  await page.send('page.mode', { mode: 'off' });
  const before = await page.serialised();
  await spareThePrompt(page);
  await clickButton(page.page, 'Keep: AI summary');
  await page.send('page.mode', { mode: 'off' });
  expect(await page.serialised()).toBe(before);
});
