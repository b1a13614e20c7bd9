/** The middle one of some figures; of two in the middle the lower one. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** A row of the table: what was measured, in milliseconds, beside the same without us. */
export interface Row {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** What the browser alone takes, in milliseconds. */
  readonly bare: readonly number[];
  /** Most milliseconds the median may take, when there is a budget. */
  readonly budget?: number;
}

/** The rows as a table: median, slowest, how many times as long as the browser alone, budget. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, milliseconds, bare, budget }) => [
    name,
    `${median(milliseconds).toFixed(0)} ms`,
    `${Math.max(...milliseconds).toFixed(0)} ms`,
    `${(median(milliseconds) / median(bare)).toFixed(1)}×`,
    budget === undefined ? '' : `${budget} ms`,
  ]);
  const lines = [['', 'median', 'slowest', 'beside bare', 'budget'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0)).join('   '),
    )
    .join('\n');
}
