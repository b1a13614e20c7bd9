import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../core/finding';
import { createLateOverlay } from '../../../core/marks/late-overlay';
import { createOverlay, type Overlay } from '../../../core/marks/overlay';
import { Treatment } from '../../../core/marks/treatment';
import { english } from '../../wording';

function advertisement(): Finding & { readonly element: HTMLElement } {
  const element = document.body.appendChild(document.createElement('div'));
  element.textContent = 'Advertisement';
  const reason = { id: 'ad-label', label: 'Advertisement', count: 1, slot: false } as const;
  return { kind: 'ad', elements: [element], element, detector: 'ad-label', reason, evidence: 'x', confidence: 1 };
}

const OPTIONS = { css: '', lines: true, wording: english, own: new WeakSet<Node>(), act: async () => undefined };

/** A treatment in clean mode whose overlay comes when `make` says so. */
function treatment(make: (overlay: Overlay) => Promise<Overlay>, failed = vi.fn()) {
  const made = vi.fn(make);
  const page = new Treatment((ready) => createLateOverlay(() => made(createOverlay(document, OPTIONS)), ready, failed));
  page.setMode('clean');
  return { page, made, failed };
}

const isGone = ({ element }: { element: HTMLElement }): boolean => element.style.display === 'none';

describe('an overlay that comes late', () => {
  it('is asked for once, when there is something to show, and then does what waited for it', async () => {
    let come: () => void = () => undefined;
    const { page, made } = treatment((overlay) => new Promise((resolve) => (come = () => resolve(overlay))));
    expect(made).not.toHaveBeenCalled();
    const [first, second] = [advertisement(), advertisement()];
    page.add([first], []);
    page.add([second], []);
    expect([isGone(first), isGone(second)]).toEqual([false, false]);
    come();
    await vi.waitFor(() => expect([isGone(first), isGone(second)]).toEqual([true, true]));
    expect(made).toHaveBeenCalledOnce();
    page.setMode('off');
    expect([isGone(first), isGone(second)]).toEqual([false, false]);
  });

  it('leaves alone what the reader restored or switched off meanwhile', async () => {
    let come: () => void = () => undefined;
    const { page } = treatment((overlay) => new Promise((resolve) => (come = () => resolve(overlay))));
    const [restored, other] = [advertisement(), advertisement()];
    page.add([restored, other], []);
    page.keep(page.entries().slice(0, 1));
    come();
    await vi.waitFor(() => expect(isGone(other)).toBe(true));
    expect(isGone(restored)).toBe(false);
  });

  it('is tried again with the next finding when it did not come, and that is told', async () => {
    let isThere = false;
    const { page, failed } = treatment((overlay) =>
      isThere ? Promise.resolve(overlay) : Promise.reject(new Error('no access')),
    );
    const [first, second] = [advertisement(), advertisement()];
    page.add([first], []);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('no access')));
    isThere = true;
    page.add([second], []);
    await vi.waitFor(() => expect([isGone(first), isGone(second)]).toEqual([true, true]));
  });
});
