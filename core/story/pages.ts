import { isBefore } from '../page/order';
import { fold } from '../page/text';
import type { StoryPart } from './article';
import { type HookGroup, namedGroups } from './hooks';
import { bareAddress, cleanAddress, type NumberedPage, numberedPages } from './page-address';
import type { PageWords } from './page-words';
import data from './pages.json';

/** What stands under such a name has pages of its own. */
const OF_ITS_OWN: ReadonlySet<HookGroup> = new Set(['comments', 'related', 'newsletter', 'author', 'advertising']);
const NUMBER = /^\P{L}*\d{1,2}\P{L}*$/u;
const LEADS_ON = /(?:^|\s)(?:next|prev|previous)(?:\s|$)/i;

const SAID = (data as PageWords).said.join('|');
const WHICH_PAGE = new RegExp(
  `^\\P{L}*?(?:(?<before>${SAID})\\P{L}*)?\\d{1,2}\\s*(?:/|\\p{L}{1,5})\\s*\\d{1,2}(?:\\s*(?<after>${SAID}))?\\P{L}*$`,
  'iu',
);

/** A way from one page of a story to another. */
interface Way extends StoryPart {
  readonly link: Element;
}

/**
 * The pages a story is spread over, as far as this page links them, itself among them; `null` when it is on one page.
 * They are known by their addresses, which differ from the page's own by the number alone, and by standing with the
 * story: comments, archives and other stories have numbered pages, too.
 *
 * @param end the last element of the story; what follows behind the next heading is no longer about it
 */
export function readPages(document: Document, address: string, end: Element | null): readonly StoryPart[] | null {
  const links = [...document.querySelectorAll('link[rel][href]')].filter(leadsOn);
  const ways = waysFrom(address, [...links, ...document.querySelectorAll('a[href]')], document.baseURI);
  if (ways === null) return null;
  const { own } = ways;
  const pages = new Map<number, string>([[own, address]]);
  for (const { number, url, link } of ways.others) {
    if (!pages.has(number) && standsWithStory(link, end)) pages.set(number, url);
  }
  if (!pages.has(own - 1) && !pages.has(own + 1)) return null;
  return [...pages].sort(([one], [other]) => one - other).map(([number, url]) => ({ number, url }));
}

/** Whether a copied link leads to another page of the text at an address, as far as addresses tell. */
export const isWayOn = (link: Element, address: string): boolean => waysFrom(address, [link], address) !== null;

/** Whether a text only says which page of how many this is: "Page 2 of 3", "2/3ページ". */
export function saysWhichPage(text: string): boolean {
  const { before, after } = WHICH_PAGE.exec(text)?.groups ?? {};
  return before !== undefined || after !== undefined;
}

/** The number of the page at an address, and where the links lead from there; `null` when they lead to no other page. */
function waysFrom(address: string, links: readonly Element[], base: string): Ways | null {
  const targets = links.flatMap((link) => targetOf(link, base) ?? []);
  const unnumbered = bareAddress(address);
  const readings: (NumberedPage | null)[] = [...numberedPages(address), null];
  for (const reading of readings) {
    const text = reading?.base ?? unnumbered;
    const own = reading?.number ?? 1;
    // "…/part-2" may be a story of its own: then nobody links "…/part".
    if (reading !== null && !reading.isSure && !targets.some(({ bare, link }) => bare === text && tells(link, 1)))
      continue;
    const others = targets.flatMap((target) => wayTo(target, text, reading));
    if (others.some(({ number }) => number !== own)) return { own, others };
  }
  return null;
}

interface Ways {
  /** Number of the page the links stand on. */
  readonly own: number;
  readonly others: readonly Way[];
}

interface Target {
  readonly link: Element;
  readonly url: string;
  readonly bare: string;
}

function wayTo({ link, url, bare }: Target, text: string | null, reading: NumberedPage | null): Way[] {
  if (bare === text) return reading !== null && (reading.isSure || tells(link, 1)) ? [{ number: 1, url, link }] : [];
  const page = numberedPages(url).find((it) => it.base === text);
  if (page === undefined || !(page.isSure || tells(link, page.number))) return [];
  return [{ number: page.number, url, link }];
}

function targetOf(link: Element, base: string): Target | null {
  const href = link.getAttribute('href') ?? '';
  // A place on a page is what its comments and its pictures are.
  if (href === '' || href.includes('#')) return null;
  try {
    const url = cleanAddress(new URL(href, base));
    const bare = url === null ? null : bareAddress(url);
    return url === null || bare === null ? null : { link, url: url.href, bare };
  } catch {
    return null;
  }
}

const leadsOn = (link: Element): boolean => LEADS_ON.test(link.getAttribute('rel') ?? '');

/** Whether a link says that it leads to the page of that number, or to the one before or after. */
function tells(link: Element, number: number): boolean {
  if (leadsOn(link)) return true;
  const words = fold(link.textContent ?? '') || fold(link.getAttribute('aria-label') ?? '');
  return NUMBER.test(words) && words.includes(String(number));
}

/** Whether a link stands with the story, and in nothing that has pages of its own. */
function standsWithStory(link: Element, end: Element | null): boolean {
  if (link.localName === 'link') return true;
  for (let up: Element | null = link; up !== null && !(end !== null && up.contains(end)); up = up.parentElement) {
    if (namedGroups(up).some((group) => OF_ITS_OWN.has(group))) return false;
  }
  return end === null || !isBefore(end, link) || !isHeadingBetween(end, link);
}

function isHeadingBetween(end: Element, link: Element): boolean {
  for (const heading of link.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (isBefore(end, heading) && isBefore(heading, link)) return true;
  }
  return false;
}
