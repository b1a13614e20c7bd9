import { beforeEach, describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { syncRegistrations } = await import('../../platform/registrations');

const BUILT_IN = ['*://*.msn.com/*', '*://*.yahoo.com/*'];
const granted = (...origins: string[]): void => {
  fake.test.origins.splice(0, Number.POSITIVE_INFINITY, ...BUILT_IN, ...origins);
};
const registered = () => [...fake.test.registered.values()];

beforeEach(() => {
  fake.test.registered.clear();
  fake.test.contentScripts.splice(0, Number.POSITIVE_INFINITY, { matches: [...BUILT_IN] });
  granted();
});

describe('where the always-on script runs by itself', () => {
  it('is nowhere but the built-in hosts when nothing was granted', async () => {
    await syncRegistrations();
    expect(registered()).toEqual([]);
  });

  it('is each site granted, once, and never a second time on the built-in ones', async () => {
    granted('*://*.ledger.example/*', '*://*/*');
    await syncRegistrations();
    await syncRegistrations();
    expect(registered()).toEqual([
      expect.objectContaining({
        js: ['content-scripts/flags.js'],
        matches: ['*://*.ledger.example/*', '*://*/*'],
        excludeMatches: BUILT_IN,
        runAt: 'document_idle',
      }),
    ]);
  });

  it('follows what the reader grants and takes back', async () => {
    granted('*://*.ledger.example/*');
    await syncRegistrations();
    granted('*://*.ledger.example/*', '*://*.gazette.example/*');
    await syncRegistrations();
    expect(registered()[0]?.matches).toEqual(['*://*.gazette.example/*', '*://*.ledger.example/*']);
    granted('*://*.gazette.example/*');
    await syncRegistrations();
    expect(registered()[0]?.matches).toEqual(['*://*.gazette.example/*']);
    granted();
    await syncRegistrations();
    expect(registered()).toEqual([]);
  });

  it('ends as the browser says when changes come at once', async () => {
    granted('*://*.ledger.example/*');
    const first = syncRegistrations();
    const second = syncRegistrations();
    granted();
    const third = syncRegistrations();
    await Promise.all([first, second, third]);
    expect(registered()).toEqual([]);
  });
});
