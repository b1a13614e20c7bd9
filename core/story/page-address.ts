import { parametersOf } from '../page/parameters';
import type { PageWords } from './page-words';
import data from './pages.json';

/** One way to read an address as that of a numbered page. */
export interface NumberedPage {
  /** The address without the number. */
  readonly base: string;
  readonly number: number;
  /** Whether only a page's number can stand there; a number behind a word or two may be anything. */
  readonly isSure: boolean;
}

const DATA: PageWords = data;
const PARAMETERS = new Set(DATA.parameters);
const IGNORED = new Set(DATA.ignored);
const WORDS = DATA.words.join('|');
/** ".../story/page/2/", ".../story/2", ".../story/page-2.html" */
const SEGMENT = new RegExp(`^(.*?[^/])/(?:(${WORDS})[-_/]?)?(\\d{1,2})(\\.\\w{2,5})?/*$`, 'i');
/** ".../story-page-2.html", ".../story,2.html" */
const SUFFIX = new RegExp(`^(.*?[^/])[-_,](?:(${WORDS})[-_]?)?(\\d{1,2})(\\.\\w{2,5})?$`, 'i');
/** The last part of a story's own address: a headline or a number of its own, and not the name of a section. */
const OWN_NAME = /\/(?=[^/]*$)(?:[^/]*-[^/]*-|[^/]{16}|[^/]*\d{5})/;
/** No story is torn into more pages. */
const MOST_PAGES = 60;

/** The address without its fragment and without what says where a reader came from; `null` for one that is none. */
export function cleanAddress(address: string | URL): URL | null {
  const url = parse(address);
  if (url === null) return null;
  for (const [name] of parametersOf(url)) if (IGNORED.has(name.toLowerCase())) url.searchParams.delete(name);
  url.hash = '';
  return url;
}

/** The same without a slash at the end, by which addresses are compared. */
export function bareAddress(address: string | URL): string | null {
  const url = cleanAddress(address);
  if (url === null) return null;
  url.pathname = url.pathname.replace(/(.)\/+$/, '$1');
  return url.href;
}

/** Every way to read an address as that of a numbered page, the surest first. */
export function numberedPages(address: string): NumberedPage[] {
  const found: NumberedPage[] = [];
  const add = (url: URL, number: number, isSure: boolean): void => {
    const base = bareAddress(url);
    const isHome = url.pathname === '/';
    if (base !== null && !isHome && number > 0 && number <= MOST_PAGES) found.push({ base, number, isSure });
  };
  const url = parse(address);
  if (url === null) return found;
  for (const [name, value] of parametersOf(url)) {
    if (!PARAMETERS.has(name.toLowerCase()) || !/^\d{1,2}$/.test(value)) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    add(without, Number(value), true);
  }
  for (const form of [SEGMENT, SUFFIX]) {
    const [, , word, number] = form.exec(url.pathname) ?? [];
    if (number === undefined) continue;
    const without = new URL(url);
    without.pathname = url.pathname.replace(form, '$1$4');
    add(without, Number(number), word !== undefined || (form === SEGMENT && OWN_NAME.test(without.pathname)));
  }
  return found;
}

function parse(address: string | URL): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
