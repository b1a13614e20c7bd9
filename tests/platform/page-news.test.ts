import { beforeEach, describe, expect, it, vi } from 'vitest';
import { oneAtATime } from '../../entrypoints/popup/one-at-a-time';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { whenPageChanges } = await import('../../platform/page-news');

const NEWS = { to: 'clean-copy', name: 'page.changed', input: { count: 2, mode: 'clean' } };
const tell = (message: unknown, sender: object): unknown[] => fake.runtime.onMessage.fire(message, sender);

beforeEach(() => fake.runtime.onMessage.listeners.clear());

describe('news of a page', () => {
  it('come from the page in question alone, and are left to the background to answer', () => {
    const changed = vi.fn();
    whenPageChanges(7, changed);
    expect(tell(NEWS, { id: 'clean-copy', tab: { id: 7 } })).toEqual([undefined]);
    expect(changed).toHaveBeenCalledOnce();
    tell(NEWS, { id: 'clean-copy', tab: { id: 8 } });
    tell(NEWS, { id: 'another-extension', tab: { id: 7 } });
    tell({ ...NEWS, name: 'page.state' }, { id: 'clean-copy', tab: { id: 7 } });
    tell('page.changed', { id: 'clean-copy', tab: { id: 7 } });
    expect(changed).toHaveBeenCalledOnce();
  });

  it('end when nobody wants them any more', () => {
    const changed = vi.fn();
    whenPageChanges(7, changed)();
    tell(NEWS, { id: 'clean-copy', tab: { id: 7 } });
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('work that is done once at a time', () => {
  it('is done once more when it was asked for meanwhile, however often', async () => {
    const done: (() => void)[] = [];
    const work = vi.fn(() => new Promise<void>((resolve) => done.push(resolve)));
    const ask = oneAtATime(work);
    ask();
    ask();
    ask();
    expect(work).toHaveBeenCalledTimes(1);
    done[0]?.();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
    done[1]?.();
    await Promise.resolve();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
