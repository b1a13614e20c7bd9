import { blockOf } from '../page/blocks';
import { composedContains, composedParent } from '../page/shadow';

/** Shortest text that counts as prose, in characters; captions, teasers and headings are mostly shorter. */
const PROSE_LENGTH = 80;

/** The same where a character is a syllable or a word: Chinese, Japanese, Korean. */
const DENSE_LENGTH = 32;

/** First character of those scripts. */
const DENSE = 0x2e80;

/** Shortest text that a story map is told of, in characters; also the shortest line of a story of short lines. */
export const NOTED_LENGTH = 30;

/** A page with less prose than this, in characters, may be a story of short lines: an interview, a ticker, a list. */
const LITTLE_PROSE = 250;

/** Short lines with so many elements side by side are a story. */
const LINES = 5;

/** What a sentence ends with, closing quotation marks included. */
export const SENTENCE_END = /[.!?…。！？।؟"”»“«’」』]$/;

/** A text of this length adds no more weight: one endless paragraph must not outweigh a story. */
const WEIGHT_LIMIT = 600;

/** How many paragraphs are looked at for how paragraphs are made; on a page with more, the others are made the same. */
const LOOKED_AT = 1_000;

/** How far above a paragraph its story's element is looked for. */
const DEPTH = 7;

/** What each step up costs: the element close to the paragraphs is the story, not the page around it. */
const STEP_WEIGHT = 0.93;

/** An element with this share of the best one's weight is protected as well: stacked stories, wrong guesses. */
const OTHER_STORY = 0.25;

/** How many stories of a page are told apart: an endless page appends one after another. */
const MOST_STORIES = 200;

/** How many headlines are remembered; pages with more are lists. */
const HEADLINES = 40;

/** Where prose is never a paragraph of the story. */
const NO_STORY = 'figure,figcaption,footer,nav,form,button,a[href]';

/** Where the prose of a page is, gathered while walking; tells which elements hold paragraphs of the story. */
export class StoryMap {
  readonly #blocks = new Set<Element>();
  readonly #weights = new Map<Element, number>();
  readonly #prose = new Map<Element, number>();
  readonly #headlines: Element[] = [];
  /** Short sentences, as long as there is little else. */
  #lines: Text[] = [];
  #roots: ReadonlySet<Element> | null = null;
  #storyBlocks: readonly Element[] | null = null;
  #looks: ReadonlyMap<string, number> | null = null;
  /** The roots, and all that is above one. */
  #above = new Set<Element>();
  #total = 0;

  /** Notes a text whose shown part, at least `NOTED_LENGTH` characters, is from `from` to `to`. */
  note(text: Text, data: string, from: number, to: number): void {
    const length = to - from;
    if (length >= PROSE_LENGTH || (length >= DENSE_LENGTH && data.charCodeAt((from + to) >> 1) >= DENSE)) {
      this.#add(blockOf(text), length);
    } else if (this.#total < LITTLE_PROSE && SENTENCE_END.test(data.slice(to - 1, to))) {
      this.#lines.push(text);
      this.#changed();
    }
  }

  /** How much prose is known, in characters, very long paragraphs cut short. */
  get weight(): number {
    this.#chosen();
    return this.#total;
  }

  /** Notes a headline of the first level. */
  noteHeadline(headline: Element): void {
    if (this.#headlines.length < HEADLINES) this.#headlines.push(headline);
  }

  /** Whether a headline of the first level stands in the element. */
  holdsHeadline(element: Element): boolean {
    return this.#headlines.some((headline) => composedContains(element, headline));
  }

  /** Elements that hold a story's paragraphs, the heaviest first; none lies in another. */
  get roots(): readonly Element[] {
    return [...this.#chosen()];
  }

  /** Blocks of prose inside the story, in the order met. */
  get blocks(): readonly Element[] {
    if (this.#storyBlocks === null) {
      this.#chosen();
      this.#storyBlocks = [...this.#blocks].filter((block) => this.contains(block));
    }
    return this.#storyBlocks;
  }

  /** Whether the element lies in a story. */
  contains(element: Element): boolean {
    return liesIn(element, this.#chosen());
  }

  /** Share of the page's prose that is in the element, 0 to 1. Elements far above all prose count as 1. */
  share(element: Element): number {
    this.#chosen();
    const prose = this.#prose.get(element);
    return prose ? prose / this.#total : Number(this.#above.has(element));
  }

  /** Whether the element is or holds prose of a story, or a whole story. */
  holds(element: Element): boolean {
    return (this.contains(element) && this.#prose.has(element)) || this.#above.has(element);
  }

  /** How many paragraphs of the story look like the element, by tag and class; `inside` the same kind of box, if asked. */
  alike(element: Element, inside: boolean): number {
    if (this.#looks === null) {
      const looks = new Map<string, number>();
      for (const block of this.blocks.slice(0, LOOKED_AT))
        for (const look of [lookOf(block, true), lookOf(block, false)]) add(looks, look, 1);
      this.#looks = looks;
    }
    return this.#looks.get(lookOf(element, inside)) ?? 0;
  }

  #changed(): void {
    this.#roots = null;
    this.#storyBlocks = null;
    this.#looks = null;
  }

  #add(block: Element | null, length: number): void {
    if (block === null || this.#blocks.has(block) || block.closest(NO_STORY) !== null) return;
    const weight = Math.min(length, WEIGHT_LIMIT);
    this.#blocks.add(block);
    this.#total += weight;
    this.#changed();
    let place: Element | null = block;
    for (let depth = 0; place !== null && depth <= DEPTH; depth++) {
      add(this.#prose, place, weight);
      if (depth > 0) add(this.#weights, place, weight * STEP_WEIGHT ** (depth - 1));
      place = composedParent(place);
    }
  }

  #chosen(): ReadonlySet<Element> {
    if (this.#roots === null) {
      this.#forgetGone();
      this.#addLines();
      this.#roots = this.#choose();
    }
    return this.#roots;
  }

  /** What an app showed before must not weigh on what it shows now. */
  #forgetGone(): void {
    const blocks = [...this.#blocks];
    if (blocks.every((block) => block.isConnected)) return;
    this.#total = 0;
    for (const map of [this.#blocks, this.#weights, this.#prose]) map.clear();
    for (const block of blocks) if (block.isConnected) this.#add(block, block.textContent.trim().length);
  }

  #addLines(): void {
    const lines = this.#total < LITTLE_PROSE ? this.#lines : [];
    this.#lines = [];
    for (const line of lines) {
      const block = blockOf(line);
      const beside = block?.parentElement?.children.length ?? 0;
      if (beside >= LINES) this.#add(block, line.length);
      else if (line.isConnected) this.#lines.push(line);
    }
  }

  #choose(): Set<Element> {
    let best = 0;
    for (const weight of this.#weights.values()) best = Math.max(best, weight);
    // Few of a large page's elements are that heavy: only those are worth sorting.
    const heavy = [...this.#weights].filter(([, weight]) => weight >= best * OTHER_STORY).sort((a, b) => b[1] - a[1]);
    const roots = new Set<Element>();
    this.#above = new Set();
    for (const [element] of heavy) {
      if (roots.size >= MOST_STORIES) break;
      if (this.#above.has(element) || liesIn(element, roots)) continue;
      roots.add(element);
      for (let place: Element | null = element; place !== null; place = composedParent(place)) this.#above.add(place);
    }
    return roots;
  }
}

/** Whether the element is one of these or lies in one. Costs the depth of the element. */
function liesIn(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let place: Element | null = element; place !== null; place = composedParent(place)) {
    if (roots.has(place)) return true;
  }
  return false;
}

function lookOf(element: Element, inside: boolean): string {
  const parent = inside ? element.parentElement : null;
  return `${parent === null ? '' : lookOf(parent, false)}>${element.localName} ${element.getAttribute('class') ?? ''}`;
}

function add<K>(map: Map<K, number>, key: K, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
