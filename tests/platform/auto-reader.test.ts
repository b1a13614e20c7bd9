import { beforeEach, describe, expect, it, vi } from 'vitest';
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
  paths: ['/straße'],
  reader: 'automatic',
};
vi.mock('../../platform/outlets', () => ({ OUTLETS: [ledger], OUTLET_PROBLEMS: [] }));
const openReader = vi.fn();
vi.mock('../../platform/page-client', () => ({ openPage: async () => ({ openReader }), isClient: () => true }));

const { keepClosed, openReaderByItself, opensByRule } = await import('../../platform/auto-reader');
const { saveReader } = await import('../../platform/settings');

const STORY = 'https://www.ledger.example/straße/ferry';

beforeEach(async () => {
  openReader.mockClear();
  fake.permissions.contains.mockResolvedValue(true);
  await saveReader({ sites: {} });
  await keepClosed(STORY, false);
});

describe('a rule that says stories open in the reader', () => {
  it('opens it on its pages, and on no others', async () => {
    await openReaderByItself(7, STORY);
    expect(openReader).toHaveBeenCalledTimes(1);
    await openReaderByItself(7, 'https://www.ledger.example/sport/ferry');
    await openReaderByItself(7, 'https://other.example/straße/ferry');
    expect(openReader).toHaveBeenCalledTimes(1);
    expect(await opensByRule(STORY)).toBe(true);
    expect(await opensByRule('https://www.ledger.example/')).toBe(false);
  });

  it('does not where we may not work by ourselves, and only came because we were asked to', async () => {
    fake.permissions.contains.mockResolvedValue(false);
    await openReaderByItself(7, STORY);
    expect(openReader).not.toHaveBeenCalled();
  });

  it('does not where the reader said no to the site, or left the reader on that page', async () => {
    await saveReader({ sites: { ledger: false } });
    await openReaderByItself(7, STORY);
    await saveReader({ sites: {} });
    await keepClosed(STORY, true);
    await openReaderByItself(7, `${STORY}#top`);
    expect(openReader).not.toHaveBeenCalled();
  });
});
