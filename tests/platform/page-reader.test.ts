import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READER_TAG } from '../../core/marks/own';
import { article } from '../core/render/article';
import { goTo } from './session';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../platform/messaging/send', () => ({
  askBackground: async () => ({ isGranted: true, opensByRule: false, css: '' }),
}));
vi.mock('../../platform/wording', async () => ({ wording: (await import('../wording')).english }));

/** What happens while the reader's settings are on their way. */
const meanwhile = vi.hoisted(() => vi.fn());
vi.mock('../../platform/settings', async (original) => {
  const settings = await original<typeof import('../../platform/settings')>();
  const loadSettings = async () => {
    meanwhile();
    return settings.loadSettings();
  };
  return { ...settings, loadSettings };
});

const { Overlay } = await import('../../entrypoints/reader/overlay');
const { PageReader } = await import('../../platform/page-reader');
const { pageSlot } = await import('../../platform/page-slot');

const FERRY = 'https://www.ledger.example/ferry';
const WINTER = 'https://www.ledger.example/winter';

/** Stories read from whatever page is there. */
const read = vi.fn(async () => ({
  ok: true as const,
  article: article({ url: location.href, title: location.pathname }),
  milliseconds: 1,
}));
const pageArticle = { read, site: async () => ({ key: 'ledger', name: 'The Ledger' }) };

beforeEach(() => {
  goTo(FERRY);
  read.mockClear();
  pageSlot().reader = new Overlay(document, new WeakSet());
});

afterEach(() => {
  pageSlot().reader?.close();
});

const title = (): string | undefined => pageSlot().reader?.front?.querySelector('h1')?.textContent;

describe('the reader over a page that goes on while it opens', () => {
  it('shows the story of the page that is there, and not the one before', async () => {
    meanwhile.mockImplementation(() => goTo(WINTER));
    await expect(new PageReader(pageArticle as never).toggle()).resolves.toEqual({ open: true });
    expect(title()).toBe('/winter');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('stays closed over one that never rests', async () => {
    let visits = 0;
    meanwhile.mockImplementation(() => goTo(`${WINTER}?visit=${++visits}`));
    await expect(new PageReader(pageArticle as never).toggle()).resolves.toEqual({ open: false });
    expect(document.querySelector(READER_TAG)).toBeNull();
  });

  it('takes a step within the page for none', async () => {
    meanwhile.mockImplementation(() => goTo(`${FERRY}#slip`));
    await expect(new PageReader(pageArticle as never).toggle()).resolves.toEqual({ open: true });
    expect(title()).toBe('/ferry');
    expect(read).toHaveBeenCalledTimes(1);
  });
});
