import { describe, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { accessPattern } = await import('../../platform/access');

describe('what access to a site means', () => {
  it.each([
    ['https://www.ledger.example/a?b#c', '*://*.ledger.example/*'],
    ['http://ledger.example:8080/', '*://*.ledger.example/*'],
    ['https://news.ledger.example/', '*://*.news.ledger.example/*'],
    ['http://127.0.0.1:3000/', '*://127.0.0.1/*'],
    ['chrome://extensions/', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
  ])('%s', (url, pattern) => expect(accessPattern(url)).toBe(pattern));
});
