import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveByBack } from '../../../core/reader/back';
import { trusted } from './trusted';

const STORY = 'https://www.ledger.example/story';

/** As much of a window as there is to going back: like browsers, it goes back only after a while. */
class FakeView extends EventTarget {
  readonly location = { href: STORY };
  entries = [STORY];
  at = 0;
  readonly setTimeout = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds);
  readonly clearTimeout = (timer: number) => clearTimeout(timer);
  readonly history = {
    state: null,
    pushState: (_state: unknown, _title: string, href: string) => {
      this.entries = [...this.entries.slice(0, this.at + 1), href];
      this.go(1);
    },
    back: vi.fn(() => void setTimeout(() => this.arriveBack(), 20)),
    length: 1,
  };
  readonly navigation = {
    currentEntry: { key: '0' },
  };

  /** The browser has gone back. */
  arriveBack(): void {
    this.go(-1);
    this.dispatchEvent(trusted('popstate'));
  }

  /** The page goes to a place on itself. */
  goTo(place: string): void {
    this.history.pushState(null, '', STORY + place);
    this.dispatchEvent(trusted('popstate'));
  }

  private go(by: number): void {
    this.at += by;
    this.location.href = this.entries[this.at] ?? '';
    this.history.length = this.entries.length;
    this.navigation.currentEntry = { key: String(this.at) };
  }
}

let view: FakeView;
const leave = vi.fn();
const begin = () => leaveByBack({ defaultView: view } as unknown as Document, leave);

beforeEach(() => {
  view = new FakeView();
  leave.mockClear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('Back', () => {
  it('leaves the reader', async () => {
    const end = begin();
    expect(view.entries).toEqual([STORY, STORY]);
    view.arriveBack();
    expect(leave).toHaveBeenCalledOnce();
    await end();
    expect(view.history.back).not.toHaveBeenCalled();
  });

  it('cannot be made up by the page, whose entry is taken out all the same', async () => {
    const end = begin();
    view.dispatchEvent(new Event('popstate'));
    expect(leave).not.toHaveBeenCalled();
    void end();
    await vi.runAllTimersAsync();
    expect(view.at).toBe(0);
  });

  it('is not what a page does that goes to a place on itself, nor the way back from there', async () => {
    const end = begin();
    view.goTo('#notes');
    view.arriveBack();
    expect(leave).not.toHaveBeenCalled();
    void end();
    await vi.runAllTimersAsync();
    expect(view.at).toBe(0);
  });

  it('leaves what the page put into the history alone', async () => {
    const end = begin();
    view.goTo('#notes');
    await end();
    expect(view.location.href).toBe(`${STORY}#notes`);
    expect(view.history.back).not.toHaveBeenCalled();
  });

  it('that takes the entry out is waited for, so that the next opening is not left by it', async () => {
    const end = begin();
    const opened = end().then(begin);
    await vi.advanceTimersByTimeAsync(10);
    expect(view.entries).toEqual([STORY, STORY]);
    await vi.runAllTimersAsync();
    await opened;
    expect(leave).not.toHaveBeenCalled();
    view.arriveBack();
    expect(leave).toHaveBeenCalledOnce();
  });

  it('is waited for no longer than half a second', async () => {
    const end = begin();
    view.history.back.mockImplementation(() => undefined);
    const ended = vi.fn();
    void end().then(ended);
    await vi.advanceTimersByTimeAsync(501);
    expect(ended).toHaveBeenCalledOnce();
  });
});
