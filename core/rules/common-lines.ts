import { canonical } from '../same';
import type { Line } from './lines';

/** Which lines of `now`, by index, were there before: as many as stand in the same order in both. */
export function commonLines(before: readonly Line[], now: readonly Line[]): ReadonlySet<number> {
  const old = before.map(canonical);
  const own = now.map(canonical);
  // How many lines two rests have in common, by where the rests begin.
  const width = own.length + 1;
  const most = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number): number => most[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = own.length - 1; column >= 0; column--) {
      most[row * width + column] =
        old[row] === own[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common = new Set<number>();
  for (let row = 0, column = 0; row < old.length && column < own.length; ) {
    if (old[row] === own[column]) {
      common.add(column++);
      row++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return common;
}
