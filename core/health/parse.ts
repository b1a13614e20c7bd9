import { isRecord } from '../same';
import { type Health, type LineHealth, MOST_RULES, NO_HEALTH, type RuleHealth } from './health';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Most lines of one rule that are read, and longest name of one. */
const MOST_LINES = 1_000;
const LONGEST = 700;

/** Reads stored health, rule by rule: what cannot be read is left out, and counting begins anew for it. Never throws. */
export function parseHealth(stored: unknown): Health {
  if (!isRecord(stored) || stored.version !== 1 || !isRecord(stored.rules)) return NO_HEALTH;
  const rules: Record<string, RuleHealth> = {};
  for (const [id, rule] of Object.entries(stored.rules).slice(0, MOST_RULES)) {
    if (!isRecord(rule) || !isDay(rule.seen) || !isRecord(rule.lines)) continue;
    const lines = Object.entries(rule.lines)
      .slice(0, MOST_LINES)
      .filter((entry): entry is [string, LineHealth] => entry[0].length <= LONGEST && isLine(entry[1]));
    rules[id] = { seen: rule.seen, lines: Object.fromEntries(lines) };
  }
  return { version: 1, rules };
}

function isLine(value: unknown): value is LineHealth {
  if (!isRecord(value)) return false;
  const { pages, hits, misses, last } = value;
  if (!isCount(pages) || !isCount(hits) || !isCount(misses) || hits + misses > pages) return false;
  return hits === 0 ? last === null && misses === pages : isDay(last);
}

const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
