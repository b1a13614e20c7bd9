import { agencyNamed } from './agencies';
import { withoutOpening } from './byline-opening';
import { bylineForms } from './byline-words';
import { crossChecked, type Read } from './confidence';
import type { Facts } from './facts';
import { type Named, namesIn } from './names';
import { statedBylines } from './stated-byline';
import { clean, letters } from './text';
import { type BylineSearch, type VisibleByline, visibleBylines } from './visible-byline';

/**
 * Who wrote the story: people, then the agencies that the page's data list as authors beside them (a body such as
 * "Staff" only where no person is named); and the agency whose copy it is.
 */
export interface Byline {
  readonly authors: Read<readonly string[]> | null;
  readonly agency: Read<string> | null;
}

/** Reads the byline from the page's data and from the page as shown, and sets one against the other. */
export function readByline(facts: Facts, search: BylineSearch): Byline {
  const stated = [...statedBylines(facts, search.isOutlet)];
  const all = visibleBylines(search);
  const shown = all.filter(({ place }) => place !== 'apart' && place !== 'story');
  const named: Read<Named>[] = [...stated, ...shown];
  const believed = stated.length === 0 ? shown : shown.filter(({ ground }) => ground !== 'guessed');
  // Where the reader says where the authors stand, nothing else is asked.
  const own = stated.find((read) => read.isOwn === true && hasPeople(read));
  const people =
    choosePeople(own ?? stated.find(hasPeople) ?? null, own === undefined ? shownPeople(believed) : null) ??
    loneName(facts) ??
    (stated.length === 0 ? soleAuthor(all) : null);
  const agency = named.find(({ value }) => value.agencies.length > 0);
  const authors =
    people === null ? bodies(stated, shown, search) : withValue(people, [...people.value, ...agenciesBeside(stated)]);
  return {
    authors: authors === null ? null : crossChecked(authors, namings(named), isSamePeople),
    agency: agency === undefined ? null : withValue(agency, agency.value.agencies[0] ?? ''),
  };
}

/**
 * The body that wrote a story where no person is named: the one the page's data name. One that only stands on the page is
 * believed where no agency is named, and before the data where it says "by" by the headline and is not the outlet.
 */
function bodies(
  stated: readonly Read<Named>[],
  shown: readonly VisibleByline[],
  { isOutlet }: BylineSearch,
): Read<readonly string[]> | null {
  const hasBodies = ({ value }: Read<Named>): boolean => value.bodies.length > 0;
  const isAgencyNamed = [...stated, ...shown].some(({ value }) => value.agencies.length > 0);
  const onPage = isAgencyNamed ? [] : shown;
  const said = onPage.find(
    (byline) =>
      byline.ground === 'said' && byline.place === 'head' && hasBodies(byline) && !byline.value.bodies.some(isOutlet),
  );
  const found = said ?? [...stated, ...onPage].find(hasBodies);
  return found === undefined ? null : withValue(found, found.value.bodies);
}

/** Agencies listed as authors in the statement that names the people: "Anna Berg, dpa". They are co-authors, not people. */
function agenciesBeside(stated: readonly Read<Named>[]): string[] {
  const listed = stated.find(({ value }) => value.people.length + value.bodies.length > 0);
  if (listed === undefined || !hasPeople(listed)) return [];
  return listed.value.bodies.filter((body) => agencyNamed(body) !== null);
}

const hasPeople = ({ value }: Read<Named>): boolean => value.people.length > 0;
const withValue = <T>(read: Read<unknown>, value: T): Read<T> => ({ ...read, value });

const namings = (named: readonly Read<Named>[]): Read<readonly string[]>[] =>
  named.filter(hasPeople).map((read) => withValue(read, read.value.people));

/** Whether two bylines speak of the same people, one perhaps of fewer of them. */
function isSamePeople(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = [one.map(plain), other.map(plain)].sort((a, b) => a.length - b.length);
  return few?.every((name) => many?.includes(name)) ?? false;
}

interface ShownPeople extends Read<readonly string[]> {
  readonly ground: VisibleByline['ground'];
  readonly near: boolean;
}

/** The people of the first byline shown, with those of its like beside it: many pages give each name its own element. */
function shownPeople(shown: readonly VisibleByline[]): ShownPeople | null {
  const first = shown.find(hasPeople);
  if (first === undefined) return null;
  const kind = ({ element, place }: VisibleByline): string => `${element.localName}.${element.className} ${place}`;
  const alike = shown.filter((other) => kind(other) === kind(first));
  return {
    value: [...new Set(alike.flatMap(({ value }) => value.people))],
    evidence: first.evidence,
    source: first.source,
    ground: first.ground,
    near: first.place !== 'below',
  };
}

/**
 * Data and page may differ: data name the person who posted a story, leave out the second author or add the editor. What
 * the page shows wins where it speaks of the same people and more, or says plainly that it is the byline.
 */
function choosePeople(stated: Read<Named> | null, shown: ShownPeople | null): Read<readonly string[]> | null {
  if (stated === null) return shown;
  const fromData = withValue(stated, stated.value.people);
  if (shown === null || !shown.near) return fromData;
  const [data, page] = [fromData.value.map(plain), shown.value.map(plain)];
  if (data.every((name) => page.includes(name))) return shown;
  const isAccount = fromData.value.every((name) => !name.includes(' ') && /^[\p{sc=Latn}\d._-]+$/u.test(name));
  const apart = !page.some((name) => data.some((other) => other.includes(name) || name.includes(other)));
  const within = page.every((name) => data.includes(name));
  const said = shown.ground === 'said';
  return (said && (within || apart)) || (isAccount && apart && shown.ground === 'marked') ? shown : fromData;
}

/** The one person whom everything marked as a byline names, wherever it stands: beside the story, in a box of its own. */
function soleAuthor(shown: readonly VisibleByline[]): Read<readonly string[]> | null {
  const marked = shown.filter((byline) => byline.ground !== 'guessed' && hasPeople(byline));
  const names = new Set(marked.flatMap(({ value }) => value.people.map(plain)));
  const first = marked[0];
  return names.size === 1 && first !== undefined ? withValue(first, first.value.people.slice(0, 1)) : null;
}

/** A name alone in a paragraph at either end of the story, set in bold, italics or to the right. */
function loneName({ story, words }: Facts): Read<readonly string[]> | null {
  const forms = bylineForms(words.byline);
  const paragraphs = [...(story?.querySelectorAll('p') ?? [])].filter(({ textContent }) => textContent?.trim());
  for (const element of [...paragraphs.slice(0, 3), ...paragraphs.slice(-2)].filter(isSetOff)) {
    const text = clean(element.textContent ?? '');
    const { people } = namesIn(text, { forms });
    const rest = people.reduce((left, name) => left.replace(name, ''), withoutOpening(text, forms).rest);
    if (people.length > 0 && letters(rest).length <= 3)
      return { value: people, evidence: 'a name alone on a line', source: 'guess' };
  }
  return null;
}

/** Whether a short paragraph as a whole is set in another way than the text. What leads over to a list is no byline. */
function isSetOff(paragraph: Element): boolean {
  const text = clean(paragraph.textContent ?? '');
  if (text.length > 80 || paragraph.nextElementSibling?.matches('ul, ol, dl, table') === true) return false;
  const set = paragraph.querySelector('strong, b, em, i');
  return clean(set?.textContent ?? '') === text || /right/.test(paragraph.getAttribute('style') ?? '');
}

/** A name without accents, points, case and title. */
const plain = (name: string): string =>
  letters(
    name
      .replace(/^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Rev|Rabbi)\.? )+/i, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );
