import { openPopupPage } from '../../scripts/lib/popup-page.ts';
import { ownPage } from '../pages/pages.ts';
import { expect, test } from './fixtures.ts';
import { Popup } from './support/popup.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

const UNPRESSED = ownPage('yahoo-news--unpressed');

test('what comes late to the page changes the open popup: counts, reasons, map', async ({ open }) => {
  const page = await open(ownPage('leftover--lookalikes'));
  const popup = await Popup.open(page);
  await popup.says('Nothing found on this page');
  await popup.says('Three parishes have claimed the river');
  await page.page.evaluate(() => {
    const slot = document.createElement('div');
    slot.className = 'ad-container';
    slot.style.height = '250px';
    slot.append('Advertisement');
    document.querySelector('article h2')?.before(slot);
  });
  await popup.says('1 ad');
  await popup.press('Why?');
  await popup.says('Label “Advertisement”');
  await expect
    .poll(() => popup.session.evaluate<number>('document.querySelectorAll(".map-segment[data-part=ad]").length'))
    .toBe(1);
  await popup.close();
});

test('the next story of a page that goes on without loading is shown, with the same findings', async ({ open }) => {
  const next = PARAGRAPHS.map((text) => `${text} The fog bell was not asked.`);
  const page = await open(scripted('slip', storyOf(PARAGRAPHS, SLOT), ''));
  const popup = await Popup.open(page);
  await popup.says(/Ferry slip stays open[\s\S]*The harbour council/);
  await page.page.evaluate((texts) => {
    const title = document.querySelector('h1');
    if (title !== null) title.textContent = 'Fog bell is heard';
    for (const [at, paragraph] of [...document.querySelectorAll('.text > p')].entries()) {
      paragraph.textContent = texts[at] ?? '';
    }
    history.pushState({}, '', '/2026/bell');
  }, next);
  await popup.says('Fog bell is heard');
  await popup.says('The fog bell was not asked.');
  expect(await popup.text()).not.toContain('Ferry slip stays open');
  await popup.close();
});

test('each field says where it was read, and how sure that is', async ({ open }) => {
  const popup = await Popup.open(await open(UNPRESSED));
  await popup.says('Marit Oldenquist');
  expect(await popup.text()).not.toContain('By the built-in rule');
  await popup.press('Sources');
  await popup.says(/Author\s+By the built-in rule for Yahoo \S+ +sure/);
  await popup.says(/Shown by\s+From the page’s JSON-LD field publisher\.name/);
  await popup.close();
});

test('reasons, restoring and the mode, by keyboard alone', async ({ open, extension }) => {
  const page = await open(UNPRESSED);
  const popup = await openPopupPage(extension, page.tab, { width: 400, height: 600 });
  const { keyboard } = popup;
  const focused = popup.locator(':focus');
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let stops = 0; stops < 60; stops++) {
      await keyboard.press('Tab');
      const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
      if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
    }
    throw new Error(`No stop named ${name}.`);
  };
  await tabTo('Why?');
  await keyboard.press('Enter');
  await tabTo(/^Restore: A prompt that links/);
  await keyboard.press('Space');
  await expect.poll(async () => (await page.findings()).find(({ kind }) => kind === 'prompt')?.state).toBe('kept');
  await expect(focused).toHaveAccessibleName(/^Take out: A prompt that links/);
  await popup.getByRole('radio', { name: 'Clean' }).focus();
  await keyboard.press('ArrowLeft');
  await expect.poll(async () => (await page.state()).mode).toBe('flag');
  await expect(page.page.getByText('Advertisement', { exact: true }).filter({ visible: true })).toHaveCount(16);
  await popup.close();
});

for (const [name, viewport] of [
  ['in a narrow window', { width: 320, height: 480 }],
  ['at a zoom of 200 %', { width: 400, height: 300 }],
  ['as wide as a popup can be', { width: 800, height: 600 }],
] as const) {
  test(`everything is within reach ${name}`, async ({ open, extension }) => {
    const page = await open(UNPRESSED);
    const popup = await openPopupPage(extension, page.tab, viewport);
    await expect(popup.getByRole('toolbar')).toBeAttached();
    for (const opener of await popup.locator('button[aria-expanded]').all()) {
      await opener.click();
      const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, await opener.innerText()).toBeLessThanOrEqual(0);
      const bar = await popup.getByRole('button', { name: 'Options' }).boundingBox();
      expect((bar?.y ?? viewport.height) + (bar?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      await popup.keyboard.press('Escape');
    }
    await popup.close();
  });
}
