import { expect, test } from './fixtures.ts';
import type { OpenPage } from './support/open-page.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

const [FIRST, SECOND] = [PARAGRAPHS, PARAGRAPHS.map((text) => `${text} The fog bell was not asked.`)];

/** A page whose links change the address and the story without loading anything. */
const APP = scripted(
  'slip',
  storyOf(FIRST, SLOT),
  `const stories = ${JSON.stringify({ slip: storyOf(FIRST, SLOT), bell: storyOf(SECOND, `${SLOT}${SLOT}`) })};
   const show = (name) => document.querySelector('main').replaceChildren(document.createRange().createContextualFragment(stories[name]));
   const go = (name) => { history.pushState({}, '', '/2026/' + name); show(name); };
   addEventListener('popstate', () => show(location.pathname.split('/').pop()));`,
);

const ads = async (page: OpenPage) => (await page.findings()).map(({ kind, count, state }) => [kind, count, state]);

test('the next story of an app is looked through, and the last one again on the way back', async ({ open }) => {
  const page = await open(APP);
  await expect.poll(() => ads(page)).toEqual([['ad', 1, 'taken']]);
  await page.page.evaluate("go('bell')");
  await expect.poll(() => ads(page)).toEqual([['ad', 2, 'taken']]);
  expect((await page.state()).url).toMatch(/bell$/);
  await expect(page.page.locator('.ad-container').first()).not.toBeVisible();
  for (const text of SECOND) await expect(page.page.getByText(text)).toBeVisible();
  const { answer } = await page.article();
  expect(answer.ok && answer.article.url).toMatch(/bell$/);

  await page.page.goBack();
  await expect.poll(() => ads(page)).toEqual([['ad', 1, 'taken']]);
  expect((await page.state()).url).toMatch(/slip$/);
  for (const text of FIRST) await expect(page.page.getByText(text)).toBeVisible();
});

test('an address that changes while reading moves nothing, and what was put back stays', async ({ open }) => {
  const page = await open(scripted('slip', storyOf(FIRST, SLOT) + storyOf(SECOND, `<hr>${SLOT}`), ''));
  const [first] = await page.findings();
  await page.send('page.act', { act: 'keep', ids: [first?.id ?? 0] });
  const changes = await page.page.evaluateHandle(() => {
    const seen: MutationRecord[] = [];
    new MutationObserver((records) => seen.push(...records)).observe(document.body, {
      attributes: true,
      subtree: true,
    });
    return seen;
  });
  await page.page.evaluate(() => history.replaceState({}, '', '/2026/slip-2'));
  await expect.poll(async () => (await page.state()).url).toMatch(/slip-2$/);
  expect((await page.findings()).map(({ state }) => state)).toEqual(['kept', 'taken']);
  expect(await changes.evaluate((records) => records.length)).toBe(0);
});

test('on an endless page each story keeps its words and loses its ads', async ({ open }) => {
  const page = await open(scripted('slip', storyOf(FIRST, SLOT), ''));
  for (let number = 2; number <= 15; number++) {
    const texts = FIRST.map((text) => `${number}. ${text}`);
    await page.page.evaluate(
      ([markup]) => document.querySelector('main')?.append(document.createRange().createContextualFragment(markup)),
      [storyOf(texts, SLOT)] as const,
    );
    await expect.poll(async () => (await page.findings()).length).toBe(number);
  }
  const { findings, problems } = await page.state();
  expect(new Set(findings.map(({ kind, state }) => `${kind} ${state}`))).toEqual(new Set(['ad taken']));
  expect(problems).toEqual([]);
  expect(await page.page.locator('.text > p[style]').count()).toBe(0);
});
