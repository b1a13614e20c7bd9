/** Whether a value is a plain record: an object that is no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON value as text that is the same for equal values: browsers give the keys of what they stored in another order
 * than it was given in.
 */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'undefined';

/** Whether two JSON values are equal, whatever the order of their keys. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
