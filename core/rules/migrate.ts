import { RULE_VERSION } from './rule';

type Entries = Readonly<Record<string, unknown>>;

/** What turns a rule of one version into one of the next, by the version it is of. Values are not judged here. */
const STEPS: Readonly<Record<number, (rule: Entries) => Entries>> = {
  1: ({ story, keep, disable, ...rest }) => ({
    ...rest,
    version: 2,
    ...(story === undefined ? {} : { story: asPlaces(story) }),
    ...(keep === undefined ? {} : { keep: asPlaces(keep) }),
    ...(Array.isArray(disable) ? { detectors: asSwitches(disable) } : disable === undefined ? {} : { disable }),
  }),
};

/**
 * Data of unknown origin as a rule of the version that is read now. What is of no older version is given as it is, and so
 * is what is no rule at all: telling that is the reading's work.
 */
export function migrate(data: unknown): unknown {
  let rule = data;
  for (let version = versionOf(rule); version !== null && version < RULE_VERSION; version = versionOf(rule)) {
    const step = STEPS[version];
    if (step === undefined) break;
    rule = step(rule as Entries);
  }
  return rule;
}

/** The version that data says it is of; `null` when it says none. */
export function versionOf(data: unknown): number | null {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  return typeof version === 'number' ? version : null;
}

const asPlaces = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? { selector: one } : one)) : value;

const asSwitches = (ids: readonly unknown[]): unknown => Object.fromEntries(ids.map((id) => [String(id), false]));
