import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageName, PageState } from '../../core/protocol';
import type { Handlers } from '../../platform/messaging/handle';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { handle: handleWith } = await import('../../platform/messaging/handle');
const { ARTICLE_INPUTS, COPY_INPUTS, FLAG_INPUTS } = await import('../../platform/messaging/page-inputs');
const { PICKER_INPUTS } = await import('../../platform/messaging/picker-shape');
const { BACKGROUND_INPUTS } = await import('../../platform/messaging/background-inputs');
const { TRIAL_INPUTS } = await import('../../platform/messaging/trial-shape');
const INPUTS = {
  ...FLAG_INPUTS,
  ...ARTICLE_INPUTS,
  ...COPY_INPUTS,
  ...PICKER_INPUTS,
  ...TRIAL_INPUTS,
  ...BACKGROUND_INPUTS,
};
const handle = <N extends MessageName>(handlers: Handlers<N>) => handleWith(INPUTS, handlers);
const { isClient, openPage } = await import('../../platform/page-client');

const STATE: PageState = {
  url: 'https://www.ledger.example/story',
  mode: 'clean',
  site: 'www.ledger.example',
  siteName: 'www.ledger.example',
  findings: [],
  problems: [],
  settled: true,
  scanMilliseconds: 1,
};

/** What the browser does with a file that is injected. */
function onInjection(scripts: Record<string, () => void>): void {
  fake.scripting.executeScript.mockImplementation((async ({ files }: { files: string[] }) => {
    for (const file of files) scripts[file]?.();
    return [];
  }) as never);
}

const flags = (): void => void handle({ 'page.state': () => STATE, 'page.mode': ({ mode }) => ({ ...STATE, mode }) });

async function client() {
  const page = await openPage(7);
  if (!isClient(page)) throw new Error(`No client: ${page.kind}`);
  return page;
}

beforeEach(() => {
  vi.clearAllMocks();
  fake.runtime.onMessage.listeners.clear();
  fake.test.stored.clear();
  fake.tabs.get.mockImplementation(async (id) => ({ id, url: STATE.url }));
});

describe('opening a page', () => {
  it('uses the script that is there', async () => {
    flags();
    await expect((await client()).state()).resolves.toEqual(STATE);
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('brings the script where there is none yet', async () => {
    onInjection({ '/content-scripts/flags.js': flags });
    await expect((await client()).state()).resolves.toEqual(STATE);
  });

  it('brings the on-demand script when it is first needed, and only then', async () => {
    flags();
    const read = vi.fn(() => ({ ok: false as const, why: { kind: 'not-an-article' as const }, milliseconds: 2 }));
    onInjection({ '/article.js': () => void handle({ 'article.get': read }) });
    const page = await client();
    await page.article();
    await page.article();
    expect(read).toHaveBeenCalledTimes(2);
    expect(fake.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/article.js'],
    });
  });

  it('keeps a mode for the site', async () => {
    flags();
    await expect((await client()).setMode('flag')).resolves.toMatchObject({ mode: 'flag' });
    expect(fake.test.stored.get('settings')).toMatchObject({ modes: { 'www.ledger.example': 'flag' } });
  });

  it.each([
    [
      'https://www.ledger.example/story',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    ['https://www.ledger.example/story', 'Missing host permission for the tab', 'no-access'],
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'unsupported'],
    ['about:addons', 'Missing host permission for the tab', 'unsupported'],
    [undefined, 'The extensions gallery cannot be scripted.', 'unsupported'],
    [undefined, 'Cannot access contents of the page.', 'no-access'],
    [undefined, 'No tab with id: 7.', 'failed'],
  ])('says what stands in the way on %s: %s', async (url, message, kind) => {
    fake.tabs.get.mockImplementation(async (id) => (url === undefined ? { id } : { id, url }));
    fake.scripting.executeScript.mockRejectedValue(new Error(message));
    const page = await openPage(7);
    expect(isClient(page)).toBe(false);
    expect(page).toMatchObject({ kind });
    if (kind === 'no-access') expect(page).toMatchObject({ url: url ?? null });
  });
});
