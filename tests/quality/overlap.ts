/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Compares two multisets. Things in `allowed` (as often as they stand there) may be in `given` without counting against
 * it. Two empty multisets agree; one empty against one that is not scores 0.
 */
export function overlap(given: readonly string[], wanted: readonly string[], allowed: readonly string[] = []): Overlap {
  const open = countOf(wanted);
  const excused = countOf(allowed);
  let hits = 0;
  let strays = 0;
  for (const item of given) {
    if (take(open, item)) hits += 1;
    else if (!take(excused, item)) strays += 1;
  }
  if (wanted.length === 0 && strays === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = hits === 0 ? 0 : hits / (hits + strays);
  const recall = wanted.length === 0 ? 1 : hits / wanted.length;
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** The harmonic mean of precision and recall; 0 when both are. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, item: string): boolean {
  const left = counts.get(item) ?? 0;
  if (left === 0) return false;
  counts.set(item, left - 1);
  return true;
}
