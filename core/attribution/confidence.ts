import type { Attribution, AttributionField } from '../story/article';

/**
 * How far each kind of place is believed when nothing else on the page speaks, 0 to 1: about the share of pages on which
 * what stands there is what readers are shown. `rule` is a place our data name for the site, `data` JSON-LD, `meta` a meta,
 * `markup` microdata and marked bylines, `shown` what a reader sees by the headline, `said` a sentence or a link that
 * speaks of the story, `link` the canonical link, `title` the page's `<title>`, `address` its address, `guess` what only
 * shape or place suggest.
 */
const TRUST = {
  rule: 0.95,
  data: 0.85,
  meta: 0.8,
  markup: 0.85,
  shown: 0.9,
  said: 0.9,
  link: 0.8,
  title: 0.6,
  address: 0.6,
  guess: 0.4,
} as const;

/** Kind of place a value was read from. */
export type Source = keyof typeof TRUST;

/** A value, in words where it was read, and what kind of place that is. */
export interface Read<T> {
  readonly value: T;
  readonly evidence: string;
  readonly source: Source;
  /** 0 to 1, where other places were asked, too; else the trust in the kind of place is all there is. */
  readonly confidence?: number;
}

/**
 * A value set against what other places of the page say of the same field: each further kind of place that agrees makes
 * it surer, each that says something else less sure. Kinds count once, since what repeats itself is one witness.
 */
export function crossChecked<T>(
  read: Read<T>,
  others: Iterable<Read<T>>,
  agree: (one: T, other: T) => boolean,
): Read<T> {
  const opinions = new Map<Source, boolean>();
  for (const { source, value } of others) {
    if (source !== read.source) opinions.set(source, opinions.get(source) === true || agree(read.value, value));
  }
  let odds = oddsOf(read.source);
  // The root: places on one page are filled by one system and err together.
  for (const [source, agrees] of opinions) odds *= Math.sqrt(oddsOf(source)) ** (agrees ? 1 : -1);
  return { ...read, confidence: odds / (1 + odds) };
}

/** A value that holds only if another does: no surer than that one. */
export const surelyNoMoreThan = <T>(read: Read<T>, ground: Read<unknown>): Read<T> => ({
  ...read,
  confidence: Math.min(confidenceOf(read), confidenceOf(ground)),
});

const confidenceOf = (read: Read<unknown>): number => read.confidence ?? TRUST[read.source];

const oddsOf = (source: Source): number => TRUST[source] / (1 - TRUST[source]);

/** What the fields with a value were read from, and how sure each is, rounded to hundredths and never 1. */
export function grounds(
  reads: Readonly<Partial<Record<AttributionField, Read<unknown> | null>>>,
): Pick<Attribution, 'evidence' | 'confidence'> {
  const evidence: Partial<Record<AttributionField, string>> = {};
  const confidence: Partial<Record<AttributionField, number>> = {};
  for (const [field, read] of Object.entries(reads) as [AttributionField, Read<unknown> | null][]) {
    if (read === null) continue;
    evidence[field] = read.evidence;
    confidence[field] = Math.min(0.99, Math.round(100 * confidenceOf(read)) / 100);
  }
  return { evidence, confidence };
}
