import { expect, test } from './fixtures.ts';
import { violationsIn } from './support/axe.ts';
import type { OpenPage } from './support/open-page.ts';
import { PickerOnPage } from './support/picker.ts';
import { HASHED, HOSTILE, NESTED, openAt } from './support/picker-pages.ts';
import { Popup } from './support/popup.ts';
import { firstDifference } from './support/serialise.ts';

const MSN = 'https://www.msn.com/en-us/news/us/bell-ringers/ar-AA2farr6';
const LEDGER = 'https://www.lindmouth-ledger.example/ferry-slip';

const flagged = async (open: OpenPage): Promise<string[]> =>
  (await open.findings())
    .filter(({ detector }) => detector === 'outlet-rule')
    .map(({ kind, state }) => `${kind} ${state}`);

const rules = (open: OpenPage): Promise<Record<string, unknown>> =>
  open.extension.controller.evaluate(async () => {
    const { rules: kept = {} } = await (globalThis as unknown as WithStorage).chrome.storage.local.get('rules');
    return kept as Record<string, unknown>;
  });

test('by mouse, in nested shadow roots: what is alike is found, flagged at once, and given back at once', async ({
  visit,
  extension,
}) => {
  const open = await openAt(extension, visit, MSN, NESTED);
  const picker = await PickerOnPage.over(open);
  await open.page.mouse.move(640, 190);
  await open.page.mouse.move(640, 200);
  await open.page.mouse.click(640, 200);
  await expect(picker.frame.locator('.way-words').first()).toHaveText(
    'feed-page >>> story-page >>> story-body >>> reader-offer',
  );
  await expect(picker.frame.locator('.way-count').first()).toHaveText('2 here');
  await expect(picker.frame.locator('.frame.also')).toHaveCount(1);
  await picker.choose('Prompt');
  await picker.press('Flag it');
  await expect(picker.frame.locator('.done')).toContainText('Prompt: kept in the rule for MSN');
  await expect.poll(() => flagged(open)).toEqual(['prompt taken', 'prompt taken']);
  await picker.press('Undo');
  await expect(picker.frame.locator('.done')).toContainText('Taken back');
  await expect.poll(() => flagged(open)).toEqual([]);
  expect(await rules(open)).toEqual({});
});

test('by keys alone', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  const before = await open.serialised();
  const picker = await PickerOnPage.over(open);
  const { keyboard } = open.page;
  const heard = picker.frame.getByRole('status');
  // From what stands in the middle of the window to the first box.
  for (let presses = 0; presses < 12 && !/harbour in your pocket/.test((await heard.textContent()) ?? ''); presses++)
    await keyboard.press('ArrowLeft');
  await expect(heard).toHaveText('Box: “Get the harbour in your pocket”');
  await keyboard.press('ArrowDown');
  await expect(heard).toHaveText('Text: “Get the harbour in your pocket”');
  await keyboard.press('ArrowUp');
  await expect(heard).toHaveText('Box: “Get the harbour in your pocket”');
  await keyboard.press('Enter');
  await expect(picker.frame.getByRole('slider')).toBeFocused();
  await expect(picker.frame.locator('.way-words').first()).toHaveText('[data-testid="promo-box"]');
  await keyboard.press('Enter');
  await expect(picker.frame.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect.poll(() => flagged(open)).toEqual(['ad taken', 'ad taken']);
  await keyboard.press('Enter');
  await expect.poll(() => flagged(open)).toEqual([]);
  await keyboard.press('Escape');
  await expect.poll(() => open.serialised().then((now) => firstDifference(now, before))).toBe('');
});

test('wider and narrower; words in place of a selector; Escape goes back and leaves the page as it was', async ({
  visit,
  extension,
}) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  const before = await open.serialised();
  const picker = await PickerOnPage.over(open);
  await picker.click('#promo-1 span');
  await expect(picker.frame.getByRole('heading')).toHaveText('Text: “Get the harbour in your pocket”');
  await expect(picker.frame.locator('.way-words').first()).toHaveText('The words “Get the harbour in your pocket”');
  await picker.press('Wider');
  await expect(picker.frame.getByRole('heading')).toHaveText('Box: “Get the harbour in your pocket”');
  await expect(picker.frame.locator('.way-count').first()).toHaveText('2 here');
  await picker.press('Narrower');
  await expect(picker.frame.getByRole('heading')).toHaveText('Text: “Get the harbour in your pocket”');
  await picker.press('Flag it');
  await expect.poll(() => flagged(open)).toEqual(['ad taken']);
  await picker.press('Undo');
  await expect.poll(() => flagged(open)).toEqual([]);
  await picker.press('Done');
  await expect.poll(() => open.serialised().then((now) => firstDifference(now, before))).toBe('');
});

test('no selector rests on names drawn by lot', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  const picker = await PickerOnPage.over(open);
  await picker.click('#promo-2');
  await picker.frame.locator('summary').click();
  const ways = await picker.frame.locator('.way .way-words').allInnerTexts();
  expect(ways[0]).toBe('[data-testid="promo-box"]');
  expect(ways.filter((way) => /css-|sc-|mb-4|flex/.test(way))).toEqual([]);
});

test('the story is taken only against a second warning, and even then it stays', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  const picker = await PickerOnPage.over(open);
  await picker.click('p:nth-of-type(2)');
  await expect(picker.frame.locator('.warning')).toContainText('Nine members backed the motion');
  await picker.press('Flag it');
  await expect(picker.frame.getByRole('alertdialog')).toContainText('plainly part of the story');
  await expect(picker.frame.getByRole('button', { name: 'Go back' })).toBeFocused();
  expect(await rules(open)).toEqual({});
  await open.page.keyboard.press('Escape');
  await expect(picker.frame.getByRole('button', { name: 'Flag it' })).toBeVisible();
  await picker.press('Flag it');
  await picker.press('Flag it all the same');
  await expect(picker.frame.locator('.done')).toBeVisible();
  expect(Object.keys(await rules(open))).toHaveLength(1);
  await open.settled();
  expect(await flagged(open)).toEqual([]);
});

test('a whole story in the shadow root of a host is warned of as well', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, MSN, NESTED);
  const picker = await PickerOnPage.over(open);
  await open.page.mouse.click(640, 200);
  await picker.frame.getByRole('slider').press('End');
  await expect(picker.frame.locator('.warning')).toBeVisible();
});

test('what is kept is flagged no more', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  const picker = await PickerOnPage.over(open);
  await picker.click('#promo-1');
  await picker.press('Flag it');
  await expect.poll(() => flagged(open)).toEqual(['ad taken', 'ad taken']);
  await picker.press('Done');
  await open.send('page.mode', { mode: 'flag' });
  const again = await PickerOnPage.over(open);
  await again.click('#promo-1');
  await again.choose('Keep: no clutter');
  await again.press('Keep it');
  await expect(again.frame.locator('.done')).toContainText('Not flagged any more');
  await expect.poll(() => flagged(open)).toEqual([]);
});

test('the page neither hears of clicks and keys, nor takes the picker away, nor looks into it', async ({
  visit,
  extension,
}) => {
  const open = await openAt(extension, visit, LEDGER, HOSTILE, true);
  const picker = await PickerOnPage.over(open);
  await picker.click('#bait');
  await open.page.keyboard.press('ArrowRight');
  await expect(picker.frame.getByRole('slider')).toBeVisible();
  const heard = await open.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
  expect(await open.page.evaluate(() => [window.length, location.hash])).toEqual([0, '']);
  await open.page.evaluate(() => document.querySelector('clean-copy-picker')?.remove());
  await expect(PickerOnPage.frameOf(open)).resolves.toBeDefined();
});

test('a page’s own dialog can be pointed into', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HOSTILE, true);
  await open.page.evaluate(() => document.querySelector('dialog')?.showModal());
  const picker = await PickerOnPage.over(open);
  await picker.click('#in-dialog');
  await expect(picker.frame.getByRole('heading')).toHaveText('Box: “Join us by mail”');
});

test('the menu begins with what the pointer is over; the popup with nothing, and without access', async ({
  visit,
  extension,
}) => {
  const open = await openAt(extension, visit, LEDGER, HASHED);
  await open.page.locator('#promo-2').hover();
  await extension.context.serviceWorkers()[0]?.evaluate((tabId) => {
    const { onClicked } = (globalThis as unknown as WithMenus).chrome.contextMenus;
    onClicked.dispatch({ menuItemId: 'pick-element' }, { id: tabId });
  }, open.tab.id);
  const picker = await PickerOnPage.frameOf(open);
  await expect(picker.getByRole('heading')).toHaveText('Box: “Get the tide in your pocket”');
  const other = await visit({ url: 'https://elsewhere.example/story', scripts: false, html: Buffer.from(HASHED) });
  const popup = await Popup.open(other);
  await popup.press('Flag something on the page');
  await expect((await PickerOnPage.frameOf(other)).getByRole('button', { name: 'Leave' })).toBeVisible();
});

test('the page can be scrolled meanwhile', async ({ visit, extension }) => {
  const open = await openAt(extension, visit, LEDGER, HOSTILE, true);
  await PickerOnPage.over(open);
  await open.page.mouse.move(640, 300);
  await open.page.mouse.wheel(0, 400);
  await expect.poll(() => open.page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`can be used by everybody, ${scheme}, also at 320 px`, async ({ visit, extension }) => {
    const open = await openAt(extension, visit, LEDGER, HASHED);
    // What is still fading in has less contrast than it will have.
    await open.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const picker = await PickerOnPage.over(open);
    expect(await violationsIn(picker.frame)).toEqual([]);
    await open.page.setViewportSize({ width: 320, height: 640 });
    await picker.click('#promo-1');
    await picker.frame.locator('summary').click();
    expect(await violationsIn(picker.frame)).toEqual([]);
    const wide = await picker.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await picker.press('Flag it');
    await expect(picker.frame.locator('.done')).toBeVisible();
    expect(await violationsIn(picker.frame)).toEqual([]);
  });
}

interface WithMenus {
  readonly chrome: { readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } } };
}

interface WithStorage {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<{ rules?: unknown }> } } };
}
