import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerProblem } from '../../core/detect/ledger-view';
import type { PageState } from '../../core/protocol';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { handle } = await import('../../platform/messaging/handle');
const { FLAG_INPUTS } = await import('../../platform/messaging/page-inputs');
const { reportsOfOpenPages, ruleProblems } = await import('../../platform/rule-problems');

const FAILED: LedgerProblem = { what: 'failed', source: 'prompt', detail: 'no such thing' };
const SELECTOR: LedgerProblem = { what: 'selector', source: 'The Ledger', detail: 'p[' };
const KEPT: LedgerProblem = { what: 'story', source: 'prompt', detail: 'Nobody came.' };

const stateWith = (problems: LedgerProblem[]): PageState => ({
  url: 'https://www.ledger.example/story',
  mode: 'clean',
  site: 'www.ledger.example',
  siteName: 'www.ledger.example',
  findings: [],
  problems,
  settled: true,
  scanMilliseconds: 1,
});

const answer = (problems: LedgerProblem[]): void =>
  void handle(
    { 'page.state': FLAG_INPUTS['page.state'] },
    {
      'page.state': () => stateWith(problems),
    },
  );

beforeEach(() => {
  fake.runtime.onMessage.listeners.clear();
  fake.tabs.query.mockResolvedValue([{ id: 7 }, {}]);
});

describe('what open pages report', () => {
  it('are checks and rules that did not do their work, and nothing that went well', async () => {
    answer([FAILED, SELECTOR, KEPT]);
    await expect(reportsOfOpenPages()).resolves.toEqual([
      { url: 'https://www.ledger.example/story', problems: [FAILED, SELECTOR] },
    ]);
  });

  it('is nothing where all went well, and where nobody of ours is there', async () => {
    await expect(reportsOfOpenPages()).resolves.toEqual([]);
    answer([KEPT]);
    await expect(reportsOfOpenPages()).resolves.toEqual([]);
  });
});

it('of the reader’s own rules, those that are not used are told, and selectors no browser reads', async () => {
  const rule = { version: 1, role: 'outlet', name: 'Quill', url: 'https://quill.example/', hosts: ['quill.example'] };
  fake.test.stored.set('rules', {
    quill: { ...rule, id: 'quill', keep: ['p['] },
    bad: { ...rule, id: 'bad', hosts: [] },
  });
  expect(await ruleProblems(document)).toMatchObject([
    { what: 'unused', rule: 'Quill', detail: expect.stringContaining('hosts') },
    { what: 'selector', rule: 'Quill', place: 'keep[0]', selector: 'p[' },
  ]);
  fake.test.stored.clear();
});

it('the built-in rules can all be read', async () => {
  expect(await ruleProblems(document)).toEqual([]);
});
