import { expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

vi.mock('../../platform/wording', async () => ({ wording: (await import('../wording')).english }));

const { leavePagesTakenBack } = await import('../../platform/access-news');

it('work ends on the pages we have no right to any more, and on no other', async () => {
  fake.tabs.query.mockResolvedValueOnce([{ id: 1, url: 'https://www.yahoo.com/news/' }, { id: 2 }, { id: 3 }]);
  fake.tabs.sendMessage.mockImplementation(async (tab) => {
    if (tab === 3) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, output: null };
  });
  await leavePagesTakenBack();
  expect(fake.tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
    [2, expect.objectContaining({ name: 'page.stop' })],
    [3, expect.objectContaining({ name: 'page.stop' })],
  ]);
  expect(fake.action.setBadgeText.mock.calls).toEqual([[{ tabId: 2, text: '' }]]);
});
