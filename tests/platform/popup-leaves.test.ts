import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderState } from '../../core/protocol';
import type { PageInQuestion } from '../../entrypoints/popup/use-page';
import { english } from '../wording';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../platform/wording', () => ({ wording: english }));

const { leaveFor } = await import('../../entrypoints/popup/leave-for');
const { copiesOf } = await import('../../entrypoints/popup/copies');

const NO_STORY: ReaderState = { open: false, why: { kind: 'not-an-article' } };
const leave = vi.fn();

beforeEach(() => leave.mockClear());

describe('the popup', () => {
  it('makes room for the reader that opens, and for the page when it closes', async () => {
    await leaveFor(Promise.resolve({ open: true }), leave);
    await leaveFor(Promise.resolve({ open: false }), leave);
    expect(leave).toHaveBeenCalledTimes(2);
  });

  it('stays, and says why, when no reader opened', async () => {
    await expect(leaveFor(Promise.resolve(NO_STORY), leave)).rejects.toThrow(english.say('problem_no_article'));
    const failed = { open: false, why: { kind: 'failed', message: 'It broke.' } } as const;
    await expect(leaveFor(Promise.resolve(failed), leave)).rejects.toThrow('It broke.');
    expect(leave).not.toHaveBeenCalled();
  });

  it('stays, and says why, when nothing was printed', async () => {
    let attempted: Promise<void> | undefined;
    const page = {
      client: { print: async () => NO_STORY },
      attempt: (act: () => Promise<void>) => {
        attempted = act();
      },
    } as unknown as PageInQuestion;
    copiesOf(page, leave).moreCopies.onPrint();
    await expect(attempted).rejects.toThrow(english.say('problem_no_article'));
    expect(leave).not.toHaveBeenCalled();
  });
});
