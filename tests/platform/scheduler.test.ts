import { describe, expect, it } from 'vitest';
import { runSliced } from '../../platform/scheduler';

function* slices(count: number, seen: string[]): Generator<void, string> {
  try {
    for (let slice = 0; slice < count; slice++) {
      seen.push(`slice ${slice}`);
      yield;
    }
    return 'done';
  } finally {
    seen.push('closed');
  }
}

describe('work in slices', () => {
  it('is done when the last slice is', async () => {
    const seen: string[] = [];
    await expect(runSliced(slices(3, seen), new AbortController().signal)).resolves.toBe('done');
    expect(seen).toEqual(['slice 0', 'slice 1', 'slice 2', 'closed']);
  });

  it('lets others have their turn between slices', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await runSliced(slices(50, []), new AbortController().signal);
    port1.close();
    expect(turns).toBeGreaterThan(5);
  });

  it('ends after the slice at hand when it is stopped, and is closed', async () => {
    const seen: string[] = [];
    const stopping = new AbortController();
    const done = runSliced(slices(1000, seen), stopping.signal);
    stopping.abort();
    await expect(done).resolves.toBeNull();
    expect(seen).toEqual(['slice 0', 'closed']);
  });

  it('passes on what goes wrong', async () => {
    const work = (function* (): Generator<void, string> {
      yield;
      throw new Error('The page fought back.');
    })();
    await expect(runSliced(work, new AbortController().signal)).rejects.toThrow('The page fought back.');
  });
});
