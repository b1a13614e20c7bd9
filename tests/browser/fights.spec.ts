import { expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import { Popup } from './support/popup.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

const STORY = storyOf(PARAGRAPHS, SLOT);

/** Ways in which pages undo what is done to their ads, each given the slot that is there first. */
const FIGHTS = {
  'gives the slot its style back': `
    const slot = document.querySelector('.ad-container'), style = slot.getAttribute('style');
    new MutationObserver(() => { if (slot.getAttribute('style') !== style) slot.setAttribute('style', style); })
      .observe(slot, { attributes: true });`,
  'makes the slot anew': `
    const look = () => {
      const slot = document.querySelector('.ad-container');
      if (getComputedStyle(slot).visibility !== 'hidden') return;
      const next = document.createElement('div');
      next.className = 'ad-container';
      next.style.height = '250px';
      next.append(Object.assign(document.createElement('p'), { textContent: 'Advertisement' }));
      slot.replaceWith(next);
    };
    new MutationObserver(look).observe(document.body, { attributes: true, subtree: true });`,
  'looks after it all the time': `
    const slot = document.querySelector('.ad-container');
    setInterval(() => { slot.style.cssText = 'height: 250px; display: block !important; visibility: visible !important'; }, 40);`,
};

for (const [how, script] of Object.entries(FIGHTS)) {
  test(`a page that ${how} keeps its ad, and the reader is told`, async ({ open }) => {
    const page = await open(scripted('slip', STORY, script));
    await expect.poll(async () => (await page.state()).problems.map(({ what }) => what)).toEqual(['returned']);
    await expect(page.page.locator('.ad-container')).toBeVisible();
    expect((await page.findings()).map(({ kind, state }) => [kind, state])).toEqual([['ad', 'marked']]);

    const popup = await Popup.open(page);
    await popup.press('Why?');
    await popup.says('The page puts “Advertisement” back each time it is taken out');
    await popup.says('The clean text and the reader leave it out');
    expect(await popup.text()).not.toMatch(/\nAdvertisement\n/);
    await popup.close();
  });
}

test('one that gives in leaves the ad to the reader, who may take it out again', async ({ open }) => {
  const page = await open(scripted('slip', STORY, `${FIGHTS['gives the slot its style back']}`));
  await expect.poll(async () => (await page.state()).problems).toHaveLength(1);
  await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual([expect.stringMatching(/^Ad: /)]);
  await clickButton(page.page, 'Keep: Ad');
  await expect.poll(async () => (await page.findings()).map(({ state }) => state)).toEqual(['kept']);
  await page.send('page.mode', { mode: 'off' });
  expect(await page.page.locator('.ad-container').getAttribute('style')).toBe('height: 250px');
});

test('a slot that the page moves about by its style stays out', async ({ open }) => {
  const page = await open(
    scripted(
      'slip',
      STORY,
      `let top = 0; const slot = document.querySelector('.ad-container');
       const move = () => { slot.style.marginLeft = top++ % 9 + 'px'; requestAnimationFrame(move); }; move();`,
    ),
  );
  await expect.poll(async () => (await page.findings()).map(({ state }) => state)).toEqual(['taken']);
  await page.page.evaluate(
    () =>
      new Promise<void>((done) => {
        let frames = 0;
        const count = (): unknown => (++frames > 40 ? done() : requestAnimationFrame(count));
        count();
      }),
  );
  const { findings, problems } = await page.state();
  expect([findings.map(({ state }) => state), problems]).toEqual([['taken'], []]);
});
