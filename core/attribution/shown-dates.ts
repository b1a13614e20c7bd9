import type { Read } from './confidence';
import { isoDate } from './date-text';
import { PUBLISHED, UPDATED } from './date-words';
import type { Facts } from './facts';
import { textBefore, textsBehind } from './head';
import { closestApart, type Place, type PlaceOf } from './place';
import { clean } from './text';

/** A date as it stands on the page, and whether the page calls it that of an update. */
export interface ShownDate extends Read<string> {
  readonly updated: boolean;
}

/** Longest text that is a dateline of the page and not a sentence of the story. */
const LONGEST = 120;
const MARKED =
  'time, [class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="byline" i], [class*="meta" i], [id*="date" i]';
const NEVER =
  'nav, footer, aside, form, [class*="comment" i], [class*="related" i], [class*="recirc" i], [class*="teaser" i], [class*="promo" i], [class*="event" i], [class*="sidebar" i], [class*="copyright" i]';
const RANK: Readonly<Record<Place, number>> = { head: 0, above: 1, below: 2, story: 3, apart: 4 };

/** Dates shown by the headline, then below the story; in document order within one place. */
export function shownDates(
  facts: Facts,
  search: { headline: Element | null; placeOf: PlaceOf; languages: readonly string[] },
): ShownDate[] {
  const { headline, placeOf, languages } = search;
  const found: { date: ShownDate; place: Place }[] = [];
  const look = (element: Element, text: string): void => {
    const place = placeOf(element);
    if (place === 'apart' || place === 'story' || closestApart(element, NEVER, headline) !== null) return;
    const value = isoDate(text, languages);
    if (value === null) return;
    const said = clean(`${textBefore(element)} ${text}`).slice(-160);
    const own = clean(element.textContent ?? '').slice(0, LONGEST);
    const updated = UPDATED.test(own) ? !PUBLISHED.test(own) : UPDATED.test(said) && !PUBLISHED.test(own);
    // Below the story stand dates of other stories, too; there only a date with a word for it counts.
    if (place === 'below' && !UPDATED.test(said) && !PUBLISHED.test(said)) return;
    found.push({
      date: { value, updated, evidence: `the date “${own.slice(0, 60)}” on the page`, source: 'shown' },
      place,
    });
  };
  for (const element of facts.document.querySelectorAll(MARKED)) {
    const text = clean(element.textContent ?? '');
    if (text.length <= LONGEST) look(element, element.getAttribute('datetime') || text);
  }
  if (headline !== null) {
    for (const { text, element } of textsBehind(facts.document, headline, placeOf)) {
      if (text.length <= LONGEST && /\d/.test(text)) look(element, text);
    }
  }
  return found.sort((a, b) => RANK[a.place] - RANK[b.place]).map(({ date }) => date);
}
