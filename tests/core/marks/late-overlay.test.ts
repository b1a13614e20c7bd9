import { describe, expect, it, vi } from 'vitest';
import { createLateOverlay } from '../../../core/marks/late-overlay';
import type { Overlay } from '../../../core/marks/overlay';
import type { OverlayItem } from '../../../core/marks/view';

const item = (id: number): OverlayItem => ({ id, finding: null as never, taken: null });

function drawer(): Overlay & { readonly drawn: number[][]; readonly said: string[] } {
  const drawn: number[][] = [];
  const said: string[] = [];
  return {
    drawn,
    said,
    render: (items) => drawn.push(items.map(({ id }) => id)),
    refresh: () => undefined,
    show: (id) => drawn.at(-1)?.includes(id) ?? false,
    announce: (words) => said.push(words),
    remove: () => drawn.push([]),
  };
}

describe('marks that are drawn by a script of their own', () => {
  it('ask for it once, when there is something to draw, and draw what is wanted by then', async () => {
    const overlay = drawer();
    const make = vi.fn(() => Promise.resolve(overlay));
    const late = createLateOverlay(make, () => undefined);
    late.render([]);
    expect(make).not.toHaveBeenCalled();
    late.render([item(1)]);
    late.announce('1 thing found');
    late.render([item(1), item(2)]);
    expect(late.show(2)).toBe(false);
    await vi.waitFor(() => expect(overlay.drawn).toEqual([[1, 2]]));
    expect(overlay.said).toEqual(['1 thing found']);
    expect(make).toHaveBeenCalledOnce();
    expect(late.show(2)).toBe(true);
    late.render([item(2)]);
    expect(overlay.drawn.at(-1)).toEqual([2]);
  });

  it('draw nothing that was taken back meanwhile', async () => {
    const overlay = drawer();
    const late = createLateOverlay(
      () => Promise.resolve(overlay),
      () => undefined,
    );
    late.render([item(1)]);
    late.remove();
    await vi.waitFor(() => expect(overlay.drawn).toEqual([[]]));
  });

  it('tell of a failure, and try again with the next drawing', async () => {
    const overlay = drawer();
    const make = vi.fn(() => Promise.resolve(overlay)).mockRejectedValueOnce(new Error('no access'));
    const failed = vi.fn();
    const late = createLateOverlay(make, failed);
    late.render([item(1)]);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('no access')));
    late.render([item(1)]);
    await vi.waitFor(() => expect(overlay.drawn).toEqual([[1]]));
  });
});
