import { expect, test } from './fixtures.ts';
import { PARAGRAPHS, scripted, storyOf } from './support/scripted.ts';

const HOSTS = '<story-ad></story-ad><div id="widget"></div>';

/** Attaches a root in a root, and puts a labelled slot into the inner one; says how high the slot is. */
const WIDGET = `
  const attach = (host, mode) => {
    const inner = document.createElement('ad-frame');
    host.attachShadow({ mode }).append(inner);
    const slot = document.createElement('div');
    slot.style.height = '250px';
    slot.append(Object.assign(document.createElement('p'), { textContent: 'Advertisement' }));
    inner.attachShadow({ mode }).append(slot);
    (globalThis.slots ??= []).push(slot);
  };
  const hidden = () => (globalThis.slots ?? []).map((slot) => !slot.firstChild.checkVisibility({ visibilityProperty: true }));`;

for (const [mode, host] of [
  ['open', 'story-ad'],
  ['closed', 'story-ad'],
  ['open', '#widget'],
  ['closed', '#widget'],
]) {
  test(`an ad in ${mode} shadow roots attached late to ${host} is found`, async ({ open }) => {
    const page = await open(scripted('slip', storyOf(PARAGRAPHS, HOSTS), WIDGET));
    expect(await page.findings()).toEqual([]);
    await page.page.evaluate(`attach(document.querySelector('${host}'), '${mode}')`);
    await expect.poll(() => page.page.evaluate('hidden()')).toEqual([true]);
    expect((await page.findings()).map(({ kind }) => kind)).toEqual(['ad']);
    // And once it is known, what comes into it is seen like anything else.
    await page.page.evaluate("slots[0].replaceWith('Nobody came.')");
    await expect.poll(() => page.findings()).toEqual([]);
  });
}
