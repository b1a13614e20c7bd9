import { type RemarkPhrase, remark } from '../remark';
import { isRecord } from '../same';

/**
 * Says what is wrong with a value, as a remark, or `null` when it fits. `at` is the value's place in the data,
 * such as `flag[2].kind`; empty for the whole.
 */
export type Check = (value: unknown, at: string) => string | null;

/** Text of 1 to `most` characters, of the given form; `said` is the phrase for a text that has another. */
export function text(rule: { most: number; form?: RegExp; said?: RemarkPhrase }): Check {
  return (value, at) => {
    if (typeof value !== 'string' || value.trim() === '') return remark(at, 'remark_text');
    if (value.length > rule.most) return remark(at, 'remark_long', rule.most);
    if (rule.form && !rule.form.test(value)) return remark(at, rule.said ?? 'remark_text', value);
    return null;
  };
}

/** Exactly this value. */
export function literal(expected: unknown): Check {
  return (value, at) => (value === expected ? null : remark(at, 'remark_literal', JSON.stringify(expected)));
}

/** One of these words or values. */
export function oneOf(values: readonly (string | boolean)[]): Check {
  return (value, at) => (values.some((one) => one === value) ? null : remark(at, 'remark_one_of', values.join(', ')));
}

/** The value may be left out. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? null : check(value, at));
}

/** A list whose items all fit; at most 200 unless told. */
export function list(check: Check, { least = 0, most = 200 }: { least?: number; most?: number } = {}): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return remark(at, 'remark_list');
    if (value.length < least) return remark(at, 'remark_least', least);
    if (value.length > most) return remark(at, 'remark_most', most);
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
    if (!isRecord(value)) return remark(at, 'remark_object');
    const inside = at === '' ? '' : `${at}.`;
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(checks, key));
    if (stranger !== undefined) return remark(`${inside}${stranger}`, 'remark_field');
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
    if (!isRecord(value)) return remark(at, 'remark_object');
    const entries = Object.entries(value);
    if (entries.length > 100) return remark(at, 'remark_most', 100);
    for (const [name, one] of entries) {
      const problem = key(name, at) ?? check(one, `${at}.${name}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** `check` first, then what only the fields together can tell. */
export function together(
  check: Check,
  rest: (entries: Readonly<Record<string, unknown>>) => RemarkPhrase | null,
): Check {
  return (value, at) => {
    const problem = check(value, at);
    if (problem !== null) return problem;
    const found = isRecord(value) ? rest(value) : null;
    return found === null ? null : remark(at, found);
  };
}
