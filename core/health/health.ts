/** How one line of a rule fares on the pages it is for. */
export interface LineHealth {
  /** Pages looked at: those with a story, and those on which it was first found. */
  readonly pages: number;
  /** Pages among them on which it found something. */
  readonly hits: number;
  /** Pages since it last found something. */
  readonly misses: number;
  /** Day on which it last found something (YYYY-MM-DD); `null` when it never did. */
  readonly last: string | null;
}

/** How the lines of one rule fare, by line: see `linesOf`. */
export interface RuleHealth {
  /** Day on which a page of the outlet was last looked at. */
  readonly seen: string;
  readonly lines: Readonly<Record<string, LineHealth>>;
}

/** How rules fare on this device, by the rule's id. */
export interface Health {
  readonly version: 1;
  readonly rules: Readonly<Record<string, RuleHealth>>;
}

/** What holds before any page was looked at. */
export const NO_HEALTH: Health = { version: 1, rules: {} };

/** Most rules that are remembered; those whose pages were not seen for longest go first. */
export const MOST_RULES = 300;

/** What a page of an outlet showed of its rule. */
export interface Sight {
  readonly rule: string;
  /** Today (YYYY-MM-DD). */
  readonly day: string;
  /** Whether it shows a story, as rules are about. */
  readonly isStory: boolean;
  /** Each line of the rule as it is now, and whether it found something; `null` when that cannot be told. */
  readonly found: Readonly<Record<string, boolean | null>>;
}

/**
 * The same with one more page. What is known of lines that the rule has no more is dropped. That a page without a story
 * lacks something says nothing; that it has it shows that the line works.
 */
export function withSight(health: Health, { rule, day, isStory, found }: Sight): Health {
  const known = health.rules[rule]?.lines ?? {};
  const lines = Object.entries(found).flatMap(([line, isHit]): [string, LineHealth][] => {
    const before = known[line];
    if (isHit === null) return before === undefined ? [] : [[line, before]];
    if (isStory) return [[line, next(before ?? NEW, isHit, day)]];
    if (isHit) return [[line, before?.last ? { ...before, misses: 0, last: day } : next(before ?? NEW, isHit, day)]];
    return before === undefined ? [] : [[line, before]];
  });
  return { version: 1, rules: bounded({ ...health.rules, [rule]: { seen: day, lines: Object.fromEntries(lines) } }) };
}

const NEW: LineHealth = { pages: 0, hits: 0, misses: 0, last: null };

const next = ({ pages, hits, misses, last }: LineHealth, isHit: boolean, day: string): LineHealth => ({
  pages: pages + 1,
  hits: hits + Number(isHit),
  misses: isHit ? 0 : misses + 1,
  last: isHit ? day : last,
});

function bounded(rules: Health['rules']): Health['rules'] {
  const all = Object.entries(rules);
  if (all.length <= MOST_RULES) return rules;
  return Object.fromEntries(all.sort(([, a], [, b]) => (a.seen < b.seen ? 1 : -1)).slice(0, MOST_RULES));
}

/** What is to be said of a line: too little is known, it works, it stopped working, it never worked. */
export type LineState = 'unknown' | 'working' | 'stale' | 'never';

/** Hits before a line can be said to have stopped, and pages before it can be said that it never worked. */
const SOME = 3;
const MANY = 50;

/** Pages without a hit after which a line is stale: few where it was on each, more where it was rare. */
const FEWEST = 10;
const MOST = 200;

/** How unlikely such a row of misses has to be for a line that works as before. */
const UNLIKELY = 0.01;

/** Judges a line by how often it found something before it stopped. */
export function stateOf({ pages, hits, misses }: LineHealth): LineState {
  if (hits === 0) return pages >= MANY ? 'never' : 'unknown';
  if (hits < SOME) return misses === 0 ? 'working' : misses >= MOST ? 'stale' : 'unknown';
  const rate = hits / (pages - misses);
  const enough = rate >= 1 ? FEWEST : Math.ceil(Math.log(UNLIKELY) / Math.log(1 - rate));
  return misses >= Math.min(MOST, Math.max(FEWEST, enough)) ? 'stale' : 'working';
}
