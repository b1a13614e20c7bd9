import { boxBefore } from './box-before';
import { nothingBetween } from './nothing-between';
import type { FoughtTaking } from './overlay';
import type { OverlayItem } from './view';

/** What was taken out of one place, and the empty line left there; `null` when it went without one. */
export interface Gap {
  readonly items: readonly OverlayItem[];
  readonly strip: Element | null;
}

/**
 * Joins what was taken out with nothing to see between to one gap, and leaves one line in it, where there is room and lines
 * are wanted.
 *
 * @param items what was taken out, in the order of the page
 */
export function joinGaps(items: readonly OverlayItem[], lines: boolean): Gap[] {
  const gone = new Set(items.flatMap(({ finding }) => finding.elements));
  const groups: OverlayItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && isNext(group.at(-1), item, gone)) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({ items: group, strip: leaveLine(group, lines) }));
}

/** Shows a line in the first place that can be one and in no other; gives that place. */
function leaveLine(items: readonly OverlayItem[], lines: boolean): Element | null {
  let leader: FoughtTaking | null = null;
  for (const { taken } of items) {
    if (lines && leader === null && taken?.place != null) leader = taken;
    if (taken !== null) taken.showLine(taken === leader);
  }
  return leader?.place ?? null;
}

function isNext(before: OverlayItem | undefined, item: OverlayItem, gone: ReadonlySet<Element>): boolean {
  const from = before?.finding.elements.at(-1);
  const [to] = item.finding.elements;
  if (from === undefined || to === undefined || isBeside(from, to)) return false;
  return nothingBetween(from, to, (element) => gone.has(element));
}

/** Whether two were in different columns. */
function isBeside(a: Element, b: Element): boolean {
  const [one, other] = [boxBefore(a), boxBefore(b)];
  if (one === null || other === null || one.right === one.left || other.right === other.left) return false;
  return one.right <= other.left || other.right <= one.left;
}
