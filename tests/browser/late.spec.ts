import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import type { OpenPage } from './support/open-page.ts';

const PAGE = ownPage('leftover--lookalikes');

/** Puts an advertising label into the story as a page's script does, with an id to find it by. */
function insertAd({ page }: OpenPage, id: string): Promise<void> {
  return page.evaluate((name) => {
    const slot = document.createElement('div');
    slot.className = 'ad-container';
    slot.id = name;
    const label = document.createElement('p');
    label.textContent = 'Advertisement';
    slot.append(label);
    document.querySelector('article h2')?.before(slot);
  }, id);
}

const ads = async (page: OpenPage) => (await page.findings()).filter(({ kind }) => kind === 'ad');

test('an ad that comes late is found and taken out, again each time it comes', async ({ open }) => {
  const page = await open(PAGE);
  expect(await page.findings()).toEqual([]);
  await insertAd(page, 'first');
  await expect.poll(async () => (await ads(page)).map(({ state }) => state)).toEqual(['taken']);
  await expect(page.page.locator('#first')).not.toBeVisible();

  await page.page.evaluate(() => document.getElementById('first')?.remove());
  await expect.poll(() => ads(page)).toEqual([]);
  await insertAd(page, 'second');
  await expect
    .poll(async () => (await ads(page)).map(({ selector }) => selector))
    .toEqual([expect.stringContaining('second')]);
  await expect(page.page.locator('#second')).not.toBeVisible();
});

test('the same element, taken away and put back, is found again', async ({ open }) => {
  const page = await open(PAGE);
  await insertAd(page, 'slot');
  await expect.poll(() => ads(page)).toHaveLength(1);
  await page.page.evaluate(() => {
    const slot = document.getElementById('slot');
    slot?.remove();
    if (slot) document.querySelector('article')?.append(slot);
  });
  await expect.poll(async () => (await ads(page)).map(({ state }) => state)).toEqual(['taken']);
  await expect(page.page.locator('#slot')).not.toBeVisible();
});

test('late content does not come back through “off”', async ({ open }) => {
  const page = await open(PAGE);
  await page.send('page.mode', { mode: 'off' });
  await insertAd(page, 'quiet');
  const before = await page.serialised();
  await page.send('page.mode', { mode: 'clean' });
  await expect.poll(() => ads(page)).toHaveLength(1);
  await page.send('page.mode', { mode: 'off' });
  expect(await page.serialised()).toBe(before);
});

test('text that turns up late inside a shadow root is found there', async ({ open }) => {
  const page = await open(ownPage('msn--stacked'));
  const before = (await ads(page)).length;
  await page.page.evaluate(() => {
    const inner = document
      .querySelector('entry-point-views')
      ?.shadowRoot?.querySelector('consumption-page')
      ?.shadowRoot?.querySelector('cp-article')?.shadowRoot;
    const slot = document.createElement('div');
    slot.id = 'late';
    slot.textContent = 'Advertisement';
    inner?.querySelector('h2')?.before(slot);
  });
  await expect.poll(async () => (await ads(page)).length).toBe(before + 1);
});

test('a slot that is labelled late, by an attribute, is found', async ({ open }) => {
  const page = await open(PAGE);
  await page.page.evaluate(() => {
    const slot = document.createElement('div');
    slot.className = 'ad-container';
    slot.style.height = '90px';
    document.querySelector('article h2')?.before(slot);
  });
  await page.page.evaluate(() => document.querySelector('.ad-container')?.setAttribute('aria-label', 'Advertisement'));
  await expect.poll(async () => (await ads(page)).map(({ state }) => state)).toEqual(['taken']);
});
