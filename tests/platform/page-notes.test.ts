import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../core/protocol';
import type { OutletRule } from '../../core/rules/rule';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const ledger: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [
    { selector: '.ad', kind: 'ad' },
    { selector: 'story-box >>> .promo', kind: 'prompt' },
    { selector: 'p[', kind: 'ad' },
    { text: 'Our readers like this', kind: 'prompt' },
    { phrase: 'from our (shop|kitchen) *', kind: 'sponsored' },
  ],
  story: [{ selector: 'main' }],
};
vi.mock('../../platform/outlets', () => ({ OUTLETS: [ledger], OUTLET_PROBLEMS: [] }));

const { handle } = await import('../../platform/messaging/handle');
const { FLAG_INPUTS } = await import('../../platform/messaging/page-inputs');
const { notePage } = await import('../../platform/page-notes');
const { eraseHealth, loadHealth, staleSelectors } = await import('../../platform/rule-health');
const { pageSlot } = await import('../../platform/page-slot');
const { eraseStatistics, loadStatistics, setCounting } = await import('../../platform/statistics');

const finding = {
  id: 1,
  detector: 'ad-label',
  reason: { id: 'outlet-rule', outlet: 'x' },
  evidence: '',
  confidence: 1,
};
let page: PageState;

/** What the next page shows: so many ads. */
function show(url: string, ads: number, mode: PageState['mode'] = 'clean'): void {
  const findings = [{ ...finding, kind: 'ad', count: ads, text: 'Ad', selector: 'p', state: 'taken' }];
  const site = { site: 'ledger', siteName: 'The Ledger' };
  page = { url, mode, ...site, findings, problems: [], settled: true, scanMilliseconds: 1 } as unknown as PageState;
}

handle(FLAG_INPUTS, { 'page.state': () => page } as never);

/** Runs what would run in the page on the document of the test. */
fake.scripting.executeScript.mockImplementation((async ({
  func,
  args,
}: {
  func: (...all: unknown[]) => unknown;
  args: unknown[];
}) => [{ result: await func(...args) }]) as never);

const STORY = 'https://www.ledger.example/2026/ferry';
const counted = async () => Object.values((await loadStatistics()).spans);
const ARTICLE = document.createElement('meta');
ARTICLE.setAttribute('property', 'og:type');
const lines = async () => (await loadHealth()).rules.ledger?.lines;

beforeEach(async () => {
  fake.test.stored.clear();
  fake.tabs.get.mockImplementation(async (id: number) => ({ id, incognito: false }));
  await fake.storage.session.set({ 'noted-views': {} });
  ARTICLE.setAttribute('content', 'article');
  document.head.replaceChildren(ARTICLE);
  const box = document.createElement('story-box');
  const promo = document.createElement('p');
  promo.className = 'promo';
  box.attachShadow({ mode: 'open' }).append(promo);
  document.body.replaceChildren(box);
});

describe('a page that has come to rest', () => {
  it('is counted once, and what comes later is added', async () => {
    show(STORY, 3);
    await notePage(7);
    await notePage(7);
    show(`${STORY}#top`, 4);
    await notePage(7);
    expect(await counted()).toEqual([{ ledger: { ad: 4 } }]);
    show('https://www.ledger.example/2026/other', 1);
    await notePage(7);
    expect(await counted()).toEqual([{ ledger: { ad: 5 } }]);
  });

  it('tells which lines of its rule found something, in shadow roots too, and once', async () => {
    show(STORY, 1);
    await notePage(7);
    await notePage(7);
    expect(await lines()).toMatchObject({
      'flag .ad': { pages: 1, hits: 0 },
      'flag story-box >>> .promo': { pages: 1, hits: 1 },
      'flag p[': { pages: 1, hits: 0 },
    });
  });

  it('tells which texts and phrases of its rule it says, and not those in what is ours', async () => {
    const said = (text: string): HTMLElement => {
      const element = document.createElement('div');
      element.textContent = text;
      return element;
    };
    const ours = document.createElement('own-chip');
    ours.attachShadow({ mode: 'open' }).append(said('Our readers like this'));
    pageSlot().own.add(ours);
    document.body.append(ours, said('From our kitchen: pans'));
    show(STORY, 1);
    await notePage(7);
    expect(await lines()).toMatchObject({
      'flag text: Our readers like this': { hits: 0 },
      'flag phrase: from our (shop|kitchen) *': { hits: 1 },
    });
    document.body.append(said('— OUR  READERS like this —'));
    show(`${STORY}-2`, 1);
    await notePage(7);
    expect(await lines()).toMatchObject({ 'flag text: Our readers like this': { pages: 2, hits: 1, misses: 0 } });
  });

  it('says nothing of lines it lacks when it shows no story, and something of those it has', async () => {
    show(STORY, 1);
    await notePage(7);
    ARTICLE.setAttribute('content', 'website');
    document.body.replaceChildren(document.createElement('i'));
    show('https://www.ledger.example/sport', 1);
    await notePage(7);
    expect(await lines()).toMatchObject({ 'flag story-box >>> .promo': { pages: 1, hits: 1, misses: 0 } });
    const ad = document.createElement('div');
    ad.className = 'ad';
    document.body.append(ad);
    show('https://www.ledger.example/weather', 1);
    await notePage(7);
    expect(await lines()).toMatchObject({ 'flag .ad': { pages: 2, hits: 1, misses: 0 } });
    // What holds a story by the rule's own word makes a story of the page.
    document.body.replaceChildren(document.createElement('main'));
    show('https://www.ledger.example/2026/late', 1);
    await notePage(7);
    expect(await lines()).toMatchObject({
      'story main': { hits: 1 },
      'flag story-box >>> .promo': { pages: 2, hits: 1, misses: 1 },
    });
  });

  it('that leads to others tells nothing of its rule', async () => {
    for (const path of ['', 'en', 'en-gb/', '?page=2']) {
      show(`https://www.ledger.example/${path}`, 1);
      await notePage(7);
    }
    expect(await lines()).toBeUndefined();
  });

  it('is not noted in a private window, nor where the reader wants nothing done', async () => {
    show(STORY, 3, 'off');
    await notePage(7);
    show(STORY, 3);
    fake.tabs.get.mockImplementation(async (id: number) => ({ id, incognito: true }));
    await notePage(7);
    fake.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await notePage(7);
    expect(fake.test.stored.size).toBe(0);
  });

  it('is not noted where the browser lets nobody look', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    show(STORY, 1);
    await notePage(7);
    expect(await lines()).toBeUndefined();
  });
});

describe('what was counted', () => {
  it('can be erased, and counting stopped and begun again', async () => {
    show(STORY, 3);
    await notePage(7);
    await setCounting(false);
    show('https://www.ledger.example/2026/other', 2);
    await notePage(7);
    expect(await counted()).toEqual([{ ledger: { ad: 3 } }]);
    await eraseStatistics();
    expect(await loadStatistics()).toEqual({ version: 1, counting: false, spans: {} });
    await setCounting(true);
    show('https://www.ledger.example/2026/third', 1);
    await notePage(7);
    expect(await counted()).toEqual([{ ledger: { ad: 1 } }]);
  });

  it('stays as it was when storage is full, and the error is told', async () => {
    show(STORY, 3);
    await notePage(7);
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    show('https://www.ledger.example/2026/other', 2);
    await expect(notePage(7)).rejects.toThrow('quota');
    expect(await counted()).toEqual([{ ledger: { ad: 3 } }]);
  });
});

describe('a selector that worked and no longer does', () => {
  it('is told of with its rule and the pages without it, until all that was counted is erased', async () => {
    const visit = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at++) {
        show(`https://www.ledger.example/2026/${at}`, 1);
        await notePage(7);
      }
    };
    await visit(0, 3);
    document.body.replaceChildren();
    await visit(3, 12);
    expect(await staleSelectors([ledger])).toEqual([]);
    await visit(12, 13);
    expect(await staleSelectors([ledger])).toEqual([
      { what: 'stale', rule: 'The Ledger', sought: 'story-box >>> .promo', pages: 10 },
    ]);
    await eraseHealth();
    expect(await staleSelectors([ledger])).toEqual([]);
  });

  it('is not looked for when nothing is to be counted', async () => {
    await setCounting(false);
    show(STORY, 1);
    await notePage(7);
    expect(await lines()).toBeUndefined();
  });
});
