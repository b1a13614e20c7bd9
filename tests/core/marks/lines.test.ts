import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/finding';
import { joinGaps } from '../../../core/marks/lines';
import { planTaking, takeOut } from '../../../core/marks/take';
import type { OverlayItem } from '../../../core/marks/view';

beforeEach(() => document.body.replaceChildren());

/** happy-dom does no layout: sizes are given by hand. */
function block(text: string, size: { left?: number; width?: number; height?: number } = {}): HTMLElement {
  const element = document.body.appendChild(document.createElement('div'));
  element.textContent = text;
  element.style.display = 'block';
  const rect = new DOMRect(size.left ?? 0, 0, size.width ?? 600, size.height ?? 100);
  element.getBoundingClientRect = () => rect;
  element.getClientRects = () => [rect] as unknown as DOMRectList;
  return element;
}

let ids = 0;

/** Something taken out, as the overlay is given it. */
function taken(element: Element): OverlayItem {
  const reason = { id: 'ad-label', label: 'Advertisement', count: 1, slot: false } as const;
  const finding: Finding = {
    kind: 'ad',
    elements: [element],
    detector: 'ad-label',
    reason,
    evidence: 'x',
    confidence: 1,
  };
  return { id: ++ids, finding, taken: { ...takeOut(planTaking([element])), lost: () => undefined } };
}

const sizes = (items: readonly OverlayItem[], lines = true): number[] =>
  joinGaps(items, lines).map((gap) => gap.items.length);

describe('what was taken out', () => {
  it('is one gap where nothing stands between, with one line in it', () => {
    const [first, second] = [block('Advertisement'), block('Advertisement')];
    const gaps = joinGaps([taken(first), taken(second)], true);
    expect(gaps).toMatchObject([{ items: [{}, {}], strip: first }]);
    expect([first.style.visibility, second.style.display]).toEqual(['hidden', 'none']);
  });

  it('is apart where the story goes on between', () => {
    const first = block('Advertisement');
    block('The boats are few and short.');
    const second = block('Advertisement');
    expect(sizes([taken(first), taken(second)])).toEqual([1, 1]);
  });

  it('is joined over empty boxes and what is too small to see', () => {
    const first = block('Advertisement');
    block('', { height: 1 });
    block('counted', { width: 1, height: 1 });
    const second = block('Advertisement');
    expect(sizes([taken(first), taken(second)])).toEqual([2]);
  });

  it('is apart where a picture stands between', () => {
    const first = block('Advertisement');
    block('', { height: 300 });
    expect(sizes([taken(first), taken(block('Advertisement'))])).toEqual([1, 1]);
  });

  it('is apart in another column', () => {
    const items = [
      taken(block('Advertisement', { left: 0 })),
      taken(block('Advertisement', { left: 700, width: 280 })),
    ];
    expect(sizes(items)).toEqual([1, 1]);
  });

  it('has its line in the first place with room for one', () => {
    const [small, wide] = [block('Advertisement', { height: 10 }), block('Advertisement')];
    expect(joinGaps([taken(small), taken(wide)], true)).toMatchObject([{ strip: wide }]);
  });

  it('leaves no line where none are wanted, and goes back without a trace either way', () => {
    const element = block('Advertisement');
    const before = document.body.outerHTML;
    const item = taken(element);
    expect(joinGaps([item], true)).toMatchObject([{ strip: element }]);
    expect(joinGaps([item], false)).toMatchObject([{ strip: null }]);
    expect(element.style.display).toBe('none');
    item.taken?.undo();
    expect(document.body.outerHTML).toBe(before);
  });
});
