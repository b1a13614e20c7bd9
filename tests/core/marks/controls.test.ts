import { beforeEach, expect, it, vi } from 'vitest';
import { controlsAround } from '../../../core/marks/controls';
import type { Box } from '../../../core/marks/geometry';

const ORIGIN: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const measured = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  measured.mockClear();
});

/** An element of 20 pixels, or of another height, that far down the page. */
function at(top: number, tag: string, height = 20, ...children: Element[]): Element {
  const element = document.createElement(tag);
  element.getBoundingClientRect = () => {
    measured();
    return new DOMRect(0, top, 300, height);
  };
  element.getClientRects = () => [new DOMRect(0, top, 300, height)] as unknown as DOMRectList;
  element.append(...children);
  return element;
}

const chipAt = (top: number): Box => ({ left: 0, top, right: 200, bottom: top + 27 });
const tops = (boxes: readonly Box[]): number[] => boxes.map(({ top }) => top);

it('minds what readers press near the chip, in a finding and beside it, nearest first', () => {
  const finding = at(1000, 'div', 200, at(1010, 'button'), at(1180, 'button'));
  const before = at(900, 'p', 60, at(900, 'button'), at(940, 'button'));
  document.body.append(at(800, 'button'), before, finding, at(1210, 'button'));
  expect(tops(controlsAround([finding], ORIGIN, [chipAt(1000)]))).toEqual([1010, 940, 900]);
});

it('does not look through an article that stands beside a finding', () => {
  const paragraphs = Array.from({ length: 3000 }, (_, row) => at(row * 20, 'p', 20, at(row * 20, 'button')));
  const article = at(0, 'article', 60_000, ...paragraphs);
  const finding = at(60_000, 'div', 100);
  document.body.append(article, finding);
  const found = controlsAround([finding], ORIGIN, [chipAt(60_000)]);
  expect(tops(found)).toEqual([59_980, 59_960, 59_940, 59_920, 59_900].slice(0, found.length));
  expect(found.length).toBeGreaterThan(3);
  expect(measured.mock.calls.length).toBeLessThan(500);
});

it('stops at 24', () => {
  const finding = at(0, 'div', 200, ...Array.from({ length: 100 }, (_, column) => at(column, 'button')));
  document.body.append(finding);
  expect(controlsAround([finding], ORIGIN, [chipAt(0)])).toHaveLength(24);
  expect(measured.mock.calls.length).toBeLessThan(60);
});
