import type { Read } from './confidence';
import { isoDate } from './date-text';
import { dateForms } from './date-words';
import type { Facts } from './facts';
import { textBefore, textsBefore, textsBehind } from './head';
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

/** What the search for dates on the page needs to know. */
export interface DateSearch {
  readonly headline: Element | null;
  readonly placeOf: PlaceOf;
  readonly languages: readonly string[];
}

/** Dates shown by the headline, then below the story; in document order within one place. */
export function shownDates(facts: Facts, search: DateSearch): ShownDate[] {
  const { headline, placeOf, languages } = search;
  const { updated: update, published: publication } = dateForms(facts.words.dates);
  const found: { date: ShownDate; place: Place }[] = [];
  for (const { element, text, machine } of candidates(facts.document, search)) {
    const place = placeOf(element);
    if (place === 'apart' || place === 'story' || closestApart(element, NEVER, headline) !== null) continue;
    const value = agreed(isoDate(machine, languages), isoDate(text, languages));
    if (value === null) continue;
    const said = clean(`${textBefore(element)} ${text}`).slice(-160);
    const own = clean(element.textContent ?? '').slice(0, LONGEST);
    const updated = update.test(own) ? !publication.test(own) : update.test(said) && !publication.test(own);
    // Below the story stand dates of other stories, too; there only a date with a word for it counts.
    if (place === 'below' && !update.test(said) && !publication.test(said)) continue;
    const evidence = `the date “${own.slice(0, 60)}” on the page`;
    found.push({ date: { value, updated, evidence, source: 'shown' }, place });
  }
  return found.sort((a, b) => RANK[a.place] - RANK[b.place]).map(({ date }) => date);
}

interface Candidate {
  readonly element: Element;
  readonly text: string;
  /** What the element says to machines; may be empty. */
  readonly machine: string;
}

function* candidates(document: Document, { headline, placeOf }: DateSearch): Generator<Candidate> {
  for (const element of document.querySelectorAll(MARKED)) {
    const text = clean(element.textContent ?? '');
    if (text.length <= LONGEST) yield { element, text, machine: element.getAttribute('datetime') ?? '' };
  }
  if (headline === null) return;
  // Farther up stands the date of the day.
  const before = textsBefore(document, headline).filter(({ element }) => isInOneBox(element, headline));
  for (const { text, element } of [...textsBehind(document, headline, placeOf), ...before]) {
    if (text.length <= LONGEST && /\d/.test(text)) yield { element, text, machine: '' };
  }
}

const isInOneBox = (element: Element, { parentElement: box }: Element): boolean =>
  box !== null && box.localName !== 'body' && box.contains(element);

/**
 * What an element says to machines is finer and not mistaken for another order of day and month. Where readers are shown
 * another day altogether, the template fills it with one date for all stories.
 */
function agreed(machine: string | null, shown: string | null): string | null {
  if (machine === null || shown === null) return machine ?? shown;
  const [day, other] = [machine.slice(0, 10), shown.slice(0, 10)];
  const turned = other.replace(/(\d\d)-(\d\d)$/, '$2-$1');
  const isNear = Math.abs(Date.parse(day) - Date.parse(other)) <= 2 * 86_400_000;
  return isNear || day === turned ? machine : shown;
}
