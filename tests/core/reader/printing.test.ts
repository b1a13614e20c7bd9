import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Modal } from '../../../core/reader/modal';
import { printAlone, printed } from '../../../core/reader/printing';
import { trusted } from './trusted';

describe('printing the story alone', () => {
  const modal = { layFlat: vi.fn(), raise: vi.fn() };

  it('lays the reader flat for the browser, and not for a page that says it prints', () => {
    const host = document.createElement('div');
    const stop = printAlone(document, host, modal as unknown as Modal);
    window.dispatchEvent(new Event('beforeprint'));
    expect(modal.layFlat).not.toHaveBeenCalled();
    expect(host.querySelector('style')).toBeNull();
    window.dispatchEvent(trusted('beforeprint'));
    expect(modal.layFlat).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('afterprint'));
    expect(modal.raise).not.toHaveBeenCalled();
    window.dispatchEvent(trusted('afterprint'));
    expect(modal.raise).toHaveBeenCalledOnce();
    expect(host.querySelector('style')).toBeNull();
    stop();
  });
});

describe('a browser asked to print', () => {
  const done = vi.fn();
  const print = vi.fn();
  const view = (): Window =>
    Object.assign(new EventTarget(), {
      print,
      setTimeout: (work: () => void, milliseconds: number) => setTimeout(work, milliseconds),
      clearTimeout: (timer: number) => clearTimeout(timer),
    }) as unknown as Window;

  beforeEach(() => {
    done.mockClear();
    print.mockReset();
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is waited for when it answers at once and prints afterwards', async () => {
    const asked = view();
    void printed(asked).then(done);
    asked.dispatchEvent(trusted('beforeprint'));
    asked.dispatchEvent(new Event('afterprint'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).not.toHaveBeenCalled();
    asked.dispatchEvent(trusted('afterprint'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  it('is not waited for when it printed before it answered', async () => {
    const asked = view();
    print.mockImplementation(() => {
      asked.dispatchEvent(trusted('beforeprint'));
      asked.dispatchEvent(trusted('afterprint'));
    });
    await printed(asked);
  });

  it('is not waited for without end', async () => {
    const [never, begins] = [view(), view()];
    void printed(never).then(done);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).toHaveBeenCalledTimes(1);
    void printed(begins).then(done);
    begins.dispatchEvent(trusted('beforeprint'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(done).toHaveBeenCalledTimes(2);
  });
});
