import { letters } from './normalise.ts';

/** Whether the same people are named: as a set, or written in a row, since a truth may hold all names in one text. */
export function sameAuthors(given: readonly string[], wanted: readonly string[]): boolean {
  const [mine, theirs] = [given.map(letters), wanted.map(letters)];
  if (mine.join('') === theirs.join('')) return true;
  const [a, b] = [new Set(mine), new Set(theirs)];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** Whether every true name is among the given ones, whatever else is. */
export function hasAllAuthors(given: readonly string[], wanted: readonly string[]): boolean {
  const row = given.map(letters).join(' ');
  return sameAuthors(given, wanted) || wanted.every((name) => row.includes(letters(name)));
}
