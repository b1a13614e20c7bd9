import type { ReportLine } from '../../scripts/lib/report/line.ts';
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
  /** Where it stands in the story; before its first paragraph unless given. */
  at?: 'top' | 'after-first' | 'end';
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
const LETTERS = 60;

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
const APART = /<!--[\s\S]*?-->|<(script|style|template|noscript|blockquote|figure|aside)\b[\s\S]*?<\/\1>/gi;

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

/** What became of an inserted panel or look-alike. */
export interface PanelScore {
  /** Whether one graded finding holds all its texts. */
  readonly found: boolean;
  /** Whether there is any graded finding at all. */
  readonly graded: boolean;
  /** Texts of it that no graded finding holds. */
  readonly missing: string[];
  /** Paragraphs of the story that lie in a graded finding, which is taken off the page. */
  readonly taken: string[];
}

/** Scores a report line of a page with an entry in it. */
export function scorePanel(
  { findings }: Pick<ReportLine, 'findings'>,
  entry: PanelEntry,
  data: PanelData,
  paragraphs: readonly string[],
): PanelScore {
  const summaries = findings.filter(({ kind }) => kind === 'ai-summary');
  const graded = summaries.filter(({ grade }) => grade !== 'suspected').map(({ text }) => foldText(text));
  const { html, end } = markupOf(entry, data);
  const texts = textsIn(html + end);
  const missing = texts.filter((text) => !graded.some((finding) => finding.includes(text)));
  const found = graded.some((finding) => texts.every((text) => finding.includes(text)));
  const held = graded.map(letters);
  const taken = paragraphs.filter((paragraph) => {
    const wanted = letters(paragraph);
    return wanted.length >= LETTERS && held.some((text) => text.includes(wanted));
  });
  return { found, graded: graded.length > 0, missing, taken };
}
