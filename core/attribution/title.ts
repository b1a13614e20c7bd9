import { isSameName } from '../rules/names';
import { crossChecked, type Read, type Source } from './confidence';
import type { Facts } from './facts';
import { HEADING_RANKS, type Heading, headingsOf } from './headings';
import { textAt } from './json-ld';
import { firstMeta } from './meta';
import { distance, isBefore } from './place';
import { ruledValues } from './ruled';
import { clean, letters, words } from './text';

const METAS = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'headline', 'title'];
/** What separates a headline from the site's name in a `<title>`. */
const SEPARATOR = /\s+[|–—\-·•»›:/~]+\s+|\s*[|｜»]\s*/;
/** From this share of common words on, two texts are one headline in two wordings. */
const ALIKE = 0.5;
/** The same for headings of lower rank, of which a page has many. */
const NEARLY_THE_SAME = 0.6;
/** From this share on, they bear each other out. */
const SAME = 0.9;

/** The headline, and the element that shows it where one does. */
export interface Headline {
  readonly read: Read<string> | null;
  readonly element: Element | null;
}

/**
 * The headline a reader sees. A heading of the page wins when the page's data speak of the same headline; what the data
 * say stands in when no heading does.
 */
export function readTitle(facts: Facts, siteNames: readonly string[]): Headline {
  for (const { value, where, element } of ruledValues(facts, 'title')) {
    return { read: { value, evidence: `the headline at ${where}`, source: 'rule' }, element };
  }
  const stated = statedTitles(facts, siteNames);
  const heading = findHeading(facts, stated, siteNames);
  const agree = (one: string, other: string): boolean => likeness(one, other) >= SAME;
  const first =
    stated.find(({ value }) => stated[0] !== undefined && isWithoutTail(value, stated[0].value)) ?? stated[0];
  if (heading === null) return { read: first === undefined ? null : crossChecked(first, stated, agree), element: null };
  const shown: Read<string> = {
    value: parted(withoutKicker(heading, stated), heading, stated),
    evidence: 'the heading of the page',
    source: 'shown',
  };
  return { read: crossChecked(shown, stated, agree), element: heading.element };
}

function findHeading(facts: Facts, stated: readonly Read<string>[], siteNames: readonly string[]): Heading | null {
  for (const [index, rank] of HEADING_RANKS.entries()) {
    const headings = headingsOf(facts.document, rank).filter(
      ({ text }) => !siteNames.some((name) => isSameName(name, text)),
    );
    const first = index === 0;
    const found = bestHeading(headings, stated, facts.story, first ? ALIKE : NEARLY_THE_SAME);
    if (found !== null) return found;
    const sole = first ? soleHeading(headings, facts.story) : null;
    if (sole !== null) return sole;
  }
  return null;
}

/** Letters of a heading that is believed without the page's data saying the same: longer ones are standfirsts. */
const [SHORTEST, LONGEST] = [12, 200];

/**
 * A first heading right by the story that the data do not repeat: many outlets give their data another headline than
 * their readers. Several such headings leave it open which it is.
 */
function soleHeading(headings: readonly Heading[], story: Element | null): Heading | null {
  if (story === null) return null;
  const near = headings.filter(
    ({ element, text }) =>
      element.localName === 'h1' &&
      letters(text).length >= SHORTEST &&
      text.length <= LONGEST &&
      distance(element, story) <= 6 &&
      (isBefore(element, story) || story.contains(element)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * The heading without a kicker before it ("Opinion", "Lindmouth harbour –"): one that stands in an element of its own or
 * behind a mark, where the data give the rest as the headline.
 */
function withoutKicker({ element, text }: Heading, stated: readonly Read<string>[]): string {
  for (const { value } of stated) {
    const at = text.length - value.length;
    if (at < 3 || at > 80 || letters(text.slice(at)) !== letters(value)) continue;
    const kicker = text.slice(0, at).trim();
    const isMarked = /[|–—]$/.test(kicker);
    const isApart = [...element.querySelectorAll('*')].some(
      (inner) => letters(inner.textContent ?? '') === letters(kicker),
    );
    if (isMarked || isApart) return text.slice(at).trim();
  }
  return text;
}

/** Whether a headline is another one without what a mark parts from its end: a section, a site by an unknown name. */
const isWithoutTail = (bare: string, whole: string): boolean =>
  letters(bare).length >= SHORTEST && whole.startsWith(bare) && /^\s*[-–—|ㅣ·]/u.test(whole.slice(bare.length));

/** A heading of several elements as the data write it: "Harbour" and "Goats win" in spans are "Harbour: Goats win". */
function parted(text: string, { element }: Heading, stated: readonly Read<string>[]): string {
  if (element.childElementCount === 0) return text;
  return stated.find(({ value }) => letters(value) === letters(text))?.value ?? text;
}

/** Headlines the page's data give, most trusted first, without the site's name. */
function statedTitles(facts: Facts, siteNames: readonly string[]): Read<string>[] {
  const stated: Read<string>[] = [];
  const add = (value: string | null | undefined, evidence: string, source: Source): void => {
    const bare = value ? withoutSite(value, siteNames) : '';
    if (bare !== '' && !siteNames.some((name) => isSameName(name, bare)))
      stated.push({ value: bare, evidence, source });
  };
  if (facts.article !== null) {
    add(textAt(facts.article, 'headline'), 'JSON-LD headline', 'data');
    add(textAt(facts.article, 'name'), 'JSON-LD name', 'data');
  }
  for (const name of METAS) add(firstMeta(facts.metas, [name])?.value, `meta ${name}`, 'meta');
  add(clean(facts.document.title), 'the title of the page', 'title');
  return stated;
}

/** A title without the site's name before or after it. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  const isSite = (part: string): boolean => siteNames.some((name) => isSameName(name, part));
  let start = 0;
  let end = parts.length;
  while (end - start > 1 && isSite(parts[end - 1] ?? '')) end--;
  while (end - start > 1 && isSite(parts[start] ?? '')) start++;
  if (start === 0 && end === parts.length) return clean(title);
  const first = parts[start] ?? '';
  const last = parts[end - 1] ?? '';
  const from = start === 0 ? 0 : title.indexOf(first);
  return clean(title.slice(from, title.lastIndexOf(last) + last.length));
}

/** The heading that says what the data say; of several the one most alike, then the one nearest to the story. */
function bestHeading(
  headings: readonly Heading[],
  stated: readonly Read<string>[],
  story: Element | null,
  alike: number,
): Heading | null {
  let best: Heading | null = null;
  let highest = 0;
  for (const heading of headings) {
    const score = Math.max(0, ...stated.map(({ value }) => likeness(heading.text, value)));
    if (score < alike) continue;
    const near = story === null ? 0 : 1 / (1 + distance(heading.element, story));
    if (score + near / 10 > highest) {
      best = heading;
      highest = score + near / 10;
    }
  }
  return best;
}

/** 0 to 1: the share of words two headlines have in common, a whole one inside the other counting as alike. */
export function likeness(one: string, other: string): number {
  const [a, b] = [letters(one), letters(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a))) return 0.9;
  const [left, right] = [new Set(words(one)), new Set(words(other))];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}
