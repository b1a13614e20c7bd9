import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageData } from '../../core/protocol';
import type { OutletRule } from '../../core/rules/rule';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../platform/outlets', () => ({ OUTLETS: [], OUTLET_PROBLEMS: [] }));
vi.mock('../../platform/list-rules', () => ({ rulesOfLists: async () => [] }));

const { tellListsChanged } = await import('../../platform/list-news');
const { saveRule } = await import('../../platform/reader-rules');
const { keepPagesInStep } = await import('../../platform/rule-news');

const bell: OutletRule = {
  version: 2,
  id: 'bell',
  role: 'outlet',
  name: 'The Bell',
  url: 'https://bell.example/',
  hosts: ['bell.example'],
  flag: [{ selector: '.quiz', kind: 'related' }],
};

/** What each tab was sent: the lines that act there. */
let sent: [tab: number, selectors: string[]][];
let answerOf: (tab: number) => Promise<unknown>;
const failed = vi.fn();

keepPagesInStep(failed);
fake.tabs.sendMessage.mockImplementation((tab: number, message: unknown) => {
  const { name, input } = message as { name: string; input: PageData };
  expect(name).toBe('page.renew');
  sent.push([tab, input.rules.flatMap(({ flag = [] }) => flag.map(({ selector }) => selector ?? ''))]);
  return answerOf(tab);
});

beforeEach(() => {
  sent = [];
  answerOf = () => new Promise(() => undefined);
  failed.mockClear();
  fake.test.stored.clear();
  const tabs = [
    { id: 1, url: 'https://www.bell.example/a' },
    { id: 2 },
    { id: 3, url: 'https://bell.example/b', active: true },
    { id: 4, url: 'https://other.example/' },
    { id: 5, url: 'https://bell.example/c', discarded: true },
  ];
  fake.tabs.query.mockResolvedValue(tabs);
  fake.tabs.get.mockImplementation(async (id) => ({ id, ...tabs.find((tab) => tab.id === id) }));
});

describe('a change of the reader’s rules', () => {
  it('is brought to the open pages, the one in front first, and waits for none of them', async () => {
    await saveRule(bell);
    await vi.waitUntil(() => sent.length === 3);
    expect(sent).toEqual([
      [3, ['.quiz']],
      [1, ['.quiz']],
      [4, []],
    ]);
  });

  it('that comes while another is on its way is brought too', async () => {
    await saveRule(bell);
    await saveRule({ ...bell, flag: [{ selector: '.poll', kind: 'ad' }] });
    await vi.waitUntil(() => sent.filter(([tab]) => tab === 4).length === 2);
    expect(sent.filter(([tab]) => tab === 1).at(-1)).toEqual([1, ['.poll']]);
  });

  it('is not brought to a tab that went to another site meanwhile', async () => {
    fake.tabs.get.mockImplementation(async (id) => ({
      id,
      url: id === 4 ? 'https://other.example/' : 'https://else.example/',
    }));
    await saveRule(bell);
    await vi.waitUntil(() => sent.length > 0);
    expect(sent).toEqual([[4, []]]);
  });

  it('tells nobody of pages that are gone, and of everything else that went wrong', async () => {
    answerOf = (tab) =>
      tab === 1
        ? Promise.reject(new Error('No tab with id: 1.'))
        : tab === 3
          ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
          : Promise.reject(new Error('Something else.'));
    await saveRule(bell);
    await vi.waitUntil(() => failed.mock.calls.length === 1);
    expect(String(failed.mock.calls[0]?.[0])).toContain('Something else.');
  });
});

it('a change of a list is brought to the open pages too', async () => {
  await tellListsChanged();
  await vi.waitUntil(() => sent.length === 3);
});
