import { isRecord } from '../same';

/**
 * Says what is wrong with a value, as "where: what", or `null` when it fits. `at` is the value's place in the data,
 * such as `flag[2].kind`; empty for the whole.
 */
export type Check = (value: unknown, at: string) => string | null;

const complain = (at: string, what: string): string => `${at || 'the rule'}: ${what}`;

/** Text of 1 to `most` characters, of the given form; `said` puts the form in words. */
export function text(rule: { most: number; form?: RegExp; said?: string }): Check {
  return (value, at) => {
    if (typeof value !== 'string' || value.trim() === '') return complain(at, 'must be a text that is not empty');
    if (value.length > rule.most) return complain(at, `is longer than ${rule.most} characters`);
    if (rule.form && !rule.form.test(value)) return complain(at, `“${value}” is not ${rule.said}`);
    return null;
  };
}

/** Exactly this value. */
export function literal(expected: unknown): Check {
  return (value, at) => (value === expected ? null : complain(at, `must be ${JSON.stringify(expected)}`));
}

/** One of these words or values. */
export function oneOf(values: readonly (string | boolean)[]): Check {
  return (value, at) =>
    values.some((one) => one === value) ? null : complain(at, `must be one of ${values.join(', ')}`);
}

/** The value may be left out. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? null : check(value, at));
}

/** A list whose items all fit; at most 200 unless told. */
export function list(check: Check, { least = 0, most = 200 }: { least?: number; most?: number } = {}): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return complain(at, 'must be a list');
    if (value.length < least) return complain(at, `needs at least ${least}`);
    if (value.length > most) return complain(at, `has more than ${most} items`);
    for (const [index, item] of value.entries()) {
      const problem = check(item, `${at}[${index}]`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** An object with these fields and no others: a misspelt field is an error, not a rule that silently does nothing. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isRecord(value)) return complain(at, 'must be an object');
    const inside = at === '' ? '' : `${at}.`;
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
    if (stranger !== undefined) return complain(`${inside}${stranger}`, 'is not a field of this format');
    for (const [key, check] of Object.entries(checks)) {
      const problem = check(value[key], `${inside}${key}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** An object whose fields are all of one kind. */
export function keyed(keys: readonly string[], check: Check): Check {
  return fields(Object.fromEntries(keys.map((key) => [key, check])));
}

/** An object whose keys the data choose, 100 at most. */
export function eachOf(key: Check, check: Check): Check {
  return (value, at) => {
    if (!isRecord(value)) return complain(at, 'must be an object');
    const entries = Object.entries(value);
    if (entries.length > 100) return complain(at, 'has more than 100 entries');
    for (const [name, one] of entries) {
      const problem = key(name, at) ?? check(one, `${at}.${name}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** `check` first, then what only the fields together can tell. */
export function together(check: Check, rest: (entries: Readonly<Record<string, unknown>>) => string | null): Check {
  return (value, at) => {
    const problem = check(value, at);
    if (problem !== null) return problem;
    const found = isRecord(value) ? rest(value) : null;
    return found === null ? null : complain(at, found);
  };
}
