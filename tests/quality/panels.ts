import { foldText, letters } from './normalise.ts';

/** A panel or look-alike as data: a shape with its words, or markup of its own. */
export interface PanelEntry {
  id: string;
  /** Outlet that is known to show it; absent for shapes that only stand for a language. */
  outlet?: string;
  language: string;
  /** Name of a shape; `{heading}`, `{bullets}` and the like in it are filled in. Without one, `html` is given. */
  shape?: string;
  html?: string;
  heading?: string;
  disclosure?: string;
  badge?: string;
  /** Buttons, as their text or as markup. */
  controls?: string[];
  /** Attributes of the panel's outermost element, with a leading space. */
  hook?: string;
  /** Where it stands in the story: `top`, which is before its first paragraph and holds unless given, `after-first` or `end`. */
  at?: string;
  /** Markup that belongs to it and stands at the story's end. */
  end?: string;
  /** Address to show the page at, for panels that only their outlet's rule can know. */
  url?: string;
}

/** The data file. */
export interface PanelData {
  bullets: Record<string, string[]>;
  shapes: Record<string, string>;
  panels: PanelEntry[];
  lookAlikes: PanelEntry[];
}

/** Where the paragraphs of a story stand in a page's HTML. */
export interface StoryPlaces {
  /** Before the first, after the first and after the last paragraph. */
  readonly top: number;
  readonly afterFirst: number;
  readonly end: number;
}

/** Shortest paragraph that is looked for, in letters, so that the place is the story's and no teaser's. */
export const LETTERS = 60;

/** How many of a story's paragraphs have to stand in the page, in order, for it to be used. */
const PARAGRAPHS = 4;

/** The HTML of an entry and of what belongs to it at the story's end. Throws an Error on a shape that does not exist. */
export function markupOf(entry: PanelEntry, data: PanelData): { html: string; end: string } {
  const shape = entry.html ?? data.shapes[entry.shape ?? ''];
  if (shape === undefined) throw new Error(`The panel “${entry.id}” has neither html nor a known shape.`);
  const bullets = data.bullets[entry.language] ?? [];
  const filled = shape.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'bullets') return bullets.map((text) => `<li>${text}</li>`).join('');
    if (name === 'lines') return bullets.map((text) => `<p>${text}</p>`).join('');
    if (name === 'controls') return (entry.controls ?? []).map(control).join('');
    if (name === 'hook') return entry.hook ?? '';
    return entry[name as 'heading' | 'disclosure' | 'badge'] ?? '';
  });
  return { html: withoutEmpty(filled), end: entry.end ?? '' };
}

const control = (text: string): string => (text.startsWith('<') ? text : `<button type="button">${text}</button>`);

/** Drops the elements of a shape for which an entry has no words. */
function withoutEmpty(html: string): string {
  const less = html.replace(/<(h\d|p|strong|span|small|summary|em|div)(?: class="[^"]*")?><\/\1>/g, '');
  return less === html ? html : withoutEmpty(less);
}

/** Parts of a page in which a paragraph is not the story's running text, or none at all. */
const APART = /<!--[\s\S]*?-->|<(head|script|style|template|noscript|blockquote|figure|aside)\b[\s\S]*?<\/\1>/gi;

/** The places in a page's HTML, or `null` when too little of the story is found in plain paragraphs. */
export function placesIn(html: string, paragraphs: readonly string[]): StoryPlaces | null {
  const wanted = new Set(paragraphs.map(letters).filter((text) => text.length >= LETTERS));
  const found: { start: number; end: number; text: string }[] = [];
  const shown = html.replace(APART, (part) => ' '.repeat(part.length));
  for (const match of shown.matchAll(/<p(?:\s[^>]*)?>([\s\S]*?)<\/p>/gi)) {
    const text = letters(plainText(match[1] ?? ''));
    if (wanted.has(text) && !found.some((other) => other.text === text)) {
      found.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length < PARAGRAPHS) return null;
  return { top: first.start, afterFirst: first.end, end: last.end };
}

/** The page with the entry in it. */
export function inserted(html: string, places: StoryPlaces, entry: PanelEntry, data: PanelData): string {
  const markup = markupOf(entry, data);
  const at = entry.at === 'end' ? places.end : entry.at === 'after-first' ? places.afterFirst : places.top;
  const page = html.slice(0, places.end) + markup.end + html.slice(places.end);
  return page.slice(0, at) + markup.html + page.slice(at);
}

/** The pieces of text of some HTML. */
export function textsIn(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/<[^>]*>/)
    .map((text) => foldText(plainText(text)))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—' };

/** A page of a collection that entries can be put into. */
export interface Host {
  readonly id: string;
  readonly language: string;
}

/**
 * The pages an entry is put into: of its own language for half of them, where there are such, the others any. Which ones
 * depends on the entry's place in the data alone, so that runs can be compared.
 */
export function hostsFor<T extends Host>(language: string, hosts: readonly T[], index: number, count: number): T[] {
  const own = hosts.filter((host) => host.language === language);
  const chosen = new Set<T>();
  const add = (from: readonly T[], step: number, most: number): void => {
    for (let at = 0; at < from.length && chosen.size < most; at++) {
      const host = from[(index * step + at * STRIDE) % from.length];
      if (host !== undefined) chosen.add(host);
    }
  };
  add(own, 3, Math.ceil(count / 2));
  add(hosts, 7, count);
  return [...chosen];
}

/** Steps through the pages, so that neighbours, often of one outlet, do not come together. */
const STRIDE = 101;
