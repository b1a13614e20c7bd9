import { expect, test } from './fixtures.ts';
import { ReaderOnPage } from './support/reader.ts';
import { PARAGRAPHS, scripted, storyOf } from './support/scripted.ts';

const TITLE = 'Ferry slip stays open';

/** Where pages find our element. */
const HOST = 'clean-copy-reader';

/** What a page may do to be rid of the reader, run as one of its scripts. */
const REMOVALS: Record<string, (host: string) => void> = {
  'takes the element out': (host) => document.querySelector(host)?.remove(),
  'takes it out again and again': (host) => void setInterval(() => document.querySelector(host)?.remove(), 20),
  'empties its root': () => document.documentElement.replaceChildren(),
  'writes its body anew': () => document.body.replaceChildren('Please turn off your reader mode.'),
  'puts another root in place': () => document.replaceChild(document.createElement('html'), document.documentElement),
  'writes another document': () => {
    document.open();
    document.close();
  },
};

const COVERS: Record<string, () => void> = {
  'a box above all others': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
  },
  'a modal dialog': () => document.body.appendChild(document.createElement('dialog')).showModal(),
  'a modal dialog in a closed shadow root': () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const dialog = root.appendChild(document.createElement('dialog'));
    dialog.append(document.createElement('button'));
    dialog.showModal();
  },
  'a popover': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.popover = 'manual';
    box.style.cssText = 'inset: 0; width: 100%; height: 100%; background: red';
    box.showPopover();
  },
};

const HIDINGS: Record<string, (host: string) => void> = {
  'a rule for everything': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body, body * , clean-copy-reader { display: none !important; opacity: 0 !important }');
    document.adoptedStyleSheets = [sheet];
  },
  'its own style': (host) => {
    document.querySelector<HTMLElement>(host)?.style.setProperty('display', 'none', 'important');
    document.querySelector<HTMLElement>(host)?.toggleAttribute('hidden', true);
    document.querySelector<HTMLElement>(host)?.toggleAttribute('inert', true);
  },
  'the whole document hidden': () => document.documentElement.style.setProperty('display', 'none', 'important'),
  'the whole document hidden by a sheet of its own': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  },
  'the whole document hidden by a style in its body': () => {
    document.body.appendChild(document.createElement('style')).textContent = 'html { display: none !important }';
  },
  'another root that is hidden, too': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { display: none !important }');
    document.replaceChild(document.createElement('html'), document.documentElement);
    document.adoptedStyleSheets = [sheet];
  },
};

async function overStory(open: Parameters<Parameters<typeof test>[2]>[0]['open']): Promise<ReaderOnPage> {
  return ReaderOnPage.over(await open(scripted('slip', storyOf(PARAGRAPHS), '')));
}

for (const [what, act] of Object.entries(REMOVALS)) {
  test(`the reader stays when the page ${what}, and can be left`, async ({ open }) => {
    const reader = await overStory(open);
    await reader.page.evaluate(act, HOST);
    await expect.poll(() => reader.dialogs()).toEqual([TITLE]);
    await expect.poll(() => reader.isOnTop()).toBe(true);
    expect(await reader.texts()).toContain(PARAGRAPHS[4]);
    await expect.poll(() => leaves(reader)).toEqual([]);
  });
}

for (const [what, act] of Object.entries(COVERS)) {
  test(`${what} of the page does not cover the reader`, async ({ open }) => {
    const reader = await overStory(open);
    await reader.page.evaluate(act);
    await expect.poll(() => reader.isOnTop()).toBe(true);
    expect(await reader.texts()).toContain(PARAGRAPHS[4]);
    await reader.tabTo('Close the reader');
  });
}

for (const [what, act] of Object.entries(HIDINGS)) {
  test(`the reader is seen in spite of ${what}`, async ({ open }) => {
    const reader = await overStory(open);
    await reader.page.evaluate(act, HOST);
    await expect.poll(() => reader.isOnTop()).toBe(true);
    expect(await reader.style('.story', 'opacity')).toBe('1');
    expect(await reader.texts()).toContain(PARAGRAPHS[4]);
  });
}

test('a page that takes the reader out the moment it is put in does not hang, and the reader is told', async ({
  open,
}) => {
  const page = await open(scripted('slip', storyOf(PARAGRAPHS), ''));
  await page.page.evaluate((host) => {
    new MutationObserver(() => document.querySelector(host)?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
  }, HOST);
  await page.article();
  await page.send('reader.toggle', {});
  await expect.poll(() => page.badgeTitle()).toContain('takes the reader away');
  expect(await page.page.evaluate((host) => document.querySelector(host), HOST)).toBeNull();
});

/** Presses Escape and says what dialogs are left. A page may be taking the focus at that very moment. */
async function leaves(reader: ReaderOnPage): Promise<string[]> {
  await reader.page.keyboard.press('Escape');
  return reader.dialogs();
}
