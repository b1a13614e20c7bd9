import { blockOf } from '../page/blocks';
import { composedContains, composedParent } from '../page/shadow';

/** Shortest text that counts as prose, in characters; captions, teasers and headings are mostly shorter. */
export const PROSE_LENGTH = 80;

/** A text of this length adds no more weight: one endless paragraph must not outweigh a story. */
const WEIGHT_LIMIT = 600;

/** How far above a paragraph its story's element is looked for. */
const DEPTH = 7;

/** What each step up costs: the element close to the paragraphs is the story, not the page around it. */
const STEP_WEIGHT = 0.93;

/** An element with this share of the best one's weight is protected as well: stacked stories, wrong guesses. */
const OTHER_STORY = 0.25;

/** How many stories of a page are told apart. */
const MOST_STORIES = 12;

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
  #roots: Element[] | null = null;
  #storyBlocks: readonly Element[] | null = null;
  #total = 0;

  /** Notes a text of at least `PROSE_LENGTH` characters. */
  note(text: Text): void {
    const block = blockOf(text);
    if (block === null || this.#blocks.has(block) || block.closest(NO_STORY) !== null) return;
    const weight = Math.min(text.length, WEIGHT_LIMIT);
    this.#blocks.add(block);
    this.#total += weight;
    this.#roots = null;
    this.#storyBlocks = null;
    let share = 1;
    add(this.#prose, block, weight);
    let above = composedParent(block);
    for (let depth = 0; above !== null && depth < DEPTH; depth++) {
      add(this.#weights, above, weight * share);
      add(this.#prose, above, weight);
      share *= STEP_WEIGHT;
      above = composedParent(above);
    }
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
    this.#roots ??= this.#choose();
    return this.#roots;
  }

  /** Blocks of prose inside the story, in the order met. */
  get blocks(): readonly Element[] {
    this.#storyBlocks ??= [...this.#blocks].filter((block) => this.contains(block));
    return this.#storyBlocks;
  }

  /** Whether the element lies in a story. */
  contains(element: Element): boolean {
    return this.roots.some((root) => composedContains(root, element));
  }

  /** Share of the page's prose that is in the element, 0 to 1. Elements far above all prose count as 1. */
  share(element: Element): number {
    if (this.#total === 0) return 0;
    const prose = this.#prose.get(element);
    if (prose !== undefined) return prose / this.#total;
    return this.roots.some((root) => composedContains(element, root)) ? 1 : 0;
  }

  /** Whether the element is or holds prose of a story, or a whole story. */
  holds(element: Element): boolean {
    if (this.#prose.has(element)) return this.contains(element) || this.roots.some((r) => composedContains(element, r));
    return this.roots.some((root) => composedContains(element, root));
  }

  #choose(): Element[] {
    let best = 0;
    for (const weight of this.#weights.values()) best = Math.max(best, weight);
    // Few of a large page's elements are that heavy: only those are worth sorting.
    const heavy = [...this.#weights].filter(([, weight]) => weight >= best * OTHER_STORY).sort((a, b) => b[1] - a[1]);
    const roots: Element[] = [];
    for (const [element] of heavy) {
      if (roots.length >= MOST_STORIES) break;
      if (roots.every((root) => !composedContains(root, element) && !composedContains(element, root)))
        roots.push(element);
    }
    return roots;
  }
}

function add(map: Map<Element, number>, key: Element, value: number): void {
  map.set(key, (map.get(key) ?? 0) + value);
}
