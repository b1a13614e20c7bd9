import { trouble } from '../../core/trouble';

/**
 * Reads a value of unknown origin as a `T`. Throws `Mismatch` naming the place (`at`, such as `findings[2].kind`) and what
 * was expected there.
 */
export type Shape<T> = (value: unknown, at: string) => T;

/** A message or an answer that does not look as it must; to the reader a `trouble` as any. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}

/** Refuses a value: it is not what was `expected` at that place. */
export function mismatch(at: string, expected: string): never {
  throw new Mismatch(trouble('problem_message', `${at || 'whole'}: ${expected}`).message);
}

/** Text, empty or not. */
export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : mismatch(at, 'text expected'));

/** True or false. */
export const flag: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : mismatch(at, 'true or false expected');

/** A finite number. */
export const number: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : mismatch(at, 'a number expected');

/** One of the given words or values. */
export function oneOf<const T extends string | boolean>(values: readonly T[]): Shape<T> {
  return (value, at) => {
    const found = values.find((allowed) => allowed === value);
    return found === undefined ? mismatch(at, `one of ${values.join(', ')} expected`) : found;
  };
}

/** What the shape reads, or `null`. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at));
}

/** The first of several shapes that fits. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value, at) => {
    try {
      return first(value, at);
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      return second(value, at);
    }
  };
}

/** A list whose items all have one shape. */
export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((item, index) => shape(item, `${at}[${index}]`)) : mismatch(at, 'a list expected');
}

/** Any object whose values all have one shape. */
export function mapOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value, at) =>
    Object.fromEntries(Object.entries(entriesOf(value, at)).map(([key, item]) => [key, shape(item, `${at}.${key}`)]));
}

type Shapes<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

/**
 * An object with these fields; others are dropped. A field may be absent only where its shape accepts `undefined`, and is
 * then left out of the result.
 */
export function fields<T extends object>(shapes: Shapes<T>): Shape<T> {
  return (value, at) => {
    const entries = entriesOf(value, at);
    const result: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      const read = shapes[key](entries[key], at === '' ? key : `${at}.${key}`);
      if (read !== undefined) result[key] = read;
    }
    return result as T;
  };
}

/** An object of which nothing is used. */
export const nothing: Shape<Record<string, never>> = (value, at) => fields<Record<string, never>>({})(value, at);

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === undefined ? undefined : shape(value, at));
}

function entriesOf(value: unknown, at: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : mismatch(at, 'an object expected');
}
