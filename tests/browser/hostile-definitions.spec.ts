import { expect, test } from './fixtures.ts';
import { clickButton, namesOf } from './support/marks.ts';
import { ReaderOnPage } from './support/reader.ts';
import { PARAGRAPHS, SLOT, scripted, storyOf } from './support/scripted.ts';

/** What a page may define our elements to be, to get at what is in them or to be rid of it. */
const DEFINITIONS = {
  'looks into their roots':
    'constructor() { super(); const inner = this.attachInternals(); roots.push(inner.shadowRoot, this.shadowRoot); }',
  'throws when one is made': 'constructor() { super(); throw new Error("No."); }',
  'refuses them a root': 'static get disabledFeatures() { return ["shadow"]; }',
  'gives them a root of its own': 'constructor() { super(); roots.push(this.attachShadow({ mode: "open" })); }',
};

const hostile = (definition: string): string => `
  window.roots = [];
  for (const name of ['marks', 'reader', 'toast'])
    customElements.define('clean-copy-' + name, class extends HTMLElement { ${definition} });`;

/** The roots that the page got hold of. */
const gotHold = `roots.filter(Boolean).length`;

for (const [how, definition] of Object.entries(DEFINITIONS)) {
  test(`a page that defines our elements and ${how} gets at nothing, and has its ad put back by its line`, async ({
    open,
  }) => {
    const page = await open(scripted('slip', storyOf(PARAGRAPHS, SLOT), hostile(definition)));
    await expect.poll(() => namesOf(page.page, 'toolbar')).toEqual(['1 ad taken out']);
    await expect(page.page.locator('.ad-container')).toBeHidden();
    await clickButton(page.page, 'show: 1 ad');
    await expect(page.page.locator('.ad-container')).toBeVisible();
    const reader = await ReaderOnPage.over(page);
    await expect.poll(() => reader.dialogs()).toEqual(['Ferry slip stays open']);
    expect(await page.page.evaluate(gotHold)).toBe(0);
  });
}

test('a page that lets no element of ours stand keeps its ad, and the reader is told', async ({ open }) => {
  const script = hostile('connectedCallback() { this.remove(); }');
  const page = await open(scripted('slip', storyOf(PARAGRAPHS, SLOT), script));
  await expect.poll(async () => (await page.state()).problems.map(({ what }) => what)).toEqual(['unmarked']);
  await expect(page.page.locator('.ad-container')).toBeVisible();
});

test('what only has a name like ours is looked at and read as anything else', async ({ open }) => {
  const inserted = `<clean-copy-y>${SLOT}<p>The clerk keeps a lantern by the slip, and has not let it go out since the clocks were put back.</p></clean-copy-y>`;
  const page = await open(scripted('slip', storyOf(PARAGRAPHS, inserted), ''));
  await expect
    .poll(async () => (await page.findings()).map(({ kind, state }) => [kind, state]))
    .toEqual([['ad', 'taken']]);
  const { formats } = await page.article();
  expect(formats?.text).toContain('The clerk keeps a lantern');
});
