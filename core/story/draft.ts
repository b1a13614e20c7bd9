import { fold } from '../page/text';
import type { TidyStep } from './article';
import type { ArticleWords } from './article-words';
import { type Block, collectBlocks } from './blocks';
import { findHooks, type Hook, type HookGroup, trusted } from './hooks';
import { type NoteReader, readerOf } from './notes';
import { type Measure, MOSTLY, type TextStats } from './stats';
import { endsSentence } from './words';

/** What the tidying steps look at beside the text. */
export interface DraftFacts {
  /** Headlines the page gives for the story. */
  readonly titles: readonly string[];
  /** What the page's data says the story is about. */
  readonly descriptions: readonly string[];
  /** Names of its authors, as far as the page's data gives them. */
  readonly authors: readonly string[];
  /** Words under which pages lead to other stories, in all languages at hand. */
  readonly relatedWords: readonly string[];
  /** Copied elements that are part of the story whatever speaks against them. */
  readonly boxes?: readonly Element[];
  /** Whether the body of the story in the page's data has a text; absent when the page gives none. */
  readonly knows?: (text: string) => boolean;
  readonly url: string;
  readonly words: ArticleWords;
}

/** Longest piece of a removed text that is recorded, in characters. */
const RECORDED = 300;

/** A text with a larger share of links is a way to other pages. */
const LINKY = 0.5;

/** Groups whose names mean what they say, however much of the running text they hold. */
const SURE: ReadonlySet<HookGroup> = new Set(['caption', 'embed']);

/** Groups whose names say nothing against a text. */
const NEUTRAL: ReadonlySet<HookGroup> = new Set(['picture', 'embed', 'standfirst']);

/** Longer headings say something themselves, in characters. */
const LONGEST_HEADING = 120;

/** Whether a block is a heading of the same rank as another, or of a higher one. */
const isAbove = (block: Block, heading: Block): boolean =>
  block.kind === 'heading' && block.element.localName <= heading.element.localName;

/** The story in the making: the container's blocks, what was taken out of them, and why. */
export class Draft {
  readonly steps: TidyStep[] = [];
  readonly #blocks: Block[];
  readonly #hooks: ReadonlyMap<HookGroup, readonly Hook[]>;
  readonly #named: ReadonlySet<Element>;
  readonly #lead: ReadonlySet<Block>;
  readonly #gone = new Set<Block>();
  readonly #sure = new Set<Block>();

  constructor(
    /** The copied element that holds the story. */
    readonly container: Element,
    readonly measure: Measure,
    readonly facts: DraftFacts,
    /** Blocks before the container that belong to the story. */
    lead: readonly Block[] = [],
  ) {
    this.#blocks = [...lead, ...collectBlocks(container)];
    this.#lead = new Set(lead);
    const whole = measure(container);
    this.#hooks = new Map(
      [...findHooks(container)].map(([group, hooks]) => [
        group,
        SURE.has(group) ? hooks : trusted(hooks, measure, whole),
      ]),
    );
    this.#named = new Set(
      [...this.#hooks].flatMap(([group, hooks]) => (NEUTRAL.has(group) ? [] : hooks.map(({ element }) => element))),
    );
  }

  /** The blocks still in the story, in reading order. */
  get blocks(): Block[] {
    return this.#blocks.filter((block) => !this.#gone.has(block));
  }

  /** The first paragraph of running text that Readability keeps; it is never taken for anything else lightly. */
  get opening(): Block | null {
    return this.blocks.find((block) => !this.#lead.has(block) && this.measure(block.element).keptProse > 0) ?? null;
  }

  /** What pages say around stories. */
  get notes(): NoteReader {
    return readerOf(this.facts.words.notes);
  }

  /** Measures of the whole container as it came. */
  get whole(): TextStats {
    return this.measure(this.container);
  }

  /** Elements whose names speak of a group. */
  hooks(group: HookGroup): readonly Hook[] {
    return this.#hooks.get(group) ?? [];
  }

  /** Headings with nothing left of what stood below them, and those at the very end. */
  emptied(): Block[] {
    const found: Block[] = [];
    let follows: Block | null = null;
    let isCut = true;
    for (const block of [...this.#blocks].reverse()) {
      if (block.kind === 'rule') continue;
      if (this.#gone.has(block)) {
        isCut = true;
        continue;
      }
      const isEmptied =
        block.kind === 'heading' &&
        block.text.length <= LONGEST_HEADING &&
        isCut &&
        (follows === null || isAbove(follows, block));
      if (isEmptied) found.push(block);
      else {
        follows = block;
        isCut = false;
      }
    }
    return found;
  }

  /** Whether a block was chosen for itself, from before the container. */
  isLead(block: Block): boolean {
    return this.#lead.has(block);
  }

  /** Whether the page's own names say that a block is something beside the story. */
  isNamed(block: Block): boolean {
    for (let up: Element | null = block.element; up !== null && up !== this.container; up = up.parentElement) {
      if (this.#named.has(up)) return true;
    }
    return false;
  }

  /** Whether the page's own names say that a block is, or is part of, the standfirst. */
  isStandfirst({ element }: Block): boolean {
    return this.hooks('standfirst').some((hook) => hook.element.contains(element));
  }

  /** The blocks still in the story that lie in an element or are it. */
  within(element: Element): Block[] {
    return this.blocks.filter((block) => element.contains(block.element));
  }

  /** Lets text blocks be the caption of a picture and records it; those surely part of the story stay running text. */
  caption(picture: Block, texts: readonly Block[], step = 'captions'): void {
    const blocks = texts.filter((block) => !this.isSure(block));
    if (blocks.length === 0) return;
    const caption = picture.element.ownerDocument.createElement('figcaption');
    for (const block of blocks) {
      this.#gone.add(block);
      caption.append(...block.element.childNodes, ' ');
    }
    picture.element.append(caption);
    const text = fold(blocks.map((block) => block.text).join(' '));
    this.steps.push({ step, reason: 'the caption of a picture', text: text.slice(0, RECORDED) });
  }

  /** Lets a block be something shown beside the text: it stays, but leaves the running text. */
  setApart(block: Block): void {
    const index = this.#blocks.indexOf(block);
    if (index >= 0) this.#blocks[index] = { ...block, kind: 'embed' };
  }

  /** Lets a block stay in the story whatever speaks against it. */
  keep(block: Block): void {
    this.#sure.add(block);
  }

  /** Whether a block is part of the story whatever speaks against it. */
  isSure(block: Block): boolean {
    return this.#sure.has(block) || this.facts.boxes?.some((box) => box.contains(block.element)) === true;
  }

  /** Whether the page's data and Readability both have a sentence in the story, whatever its element is called. */
  isTold(block: Block): boolean {
    const { text, links, kept } = this.measure(block.element);
    if (!endsSentence(block.text)) return false;
    return kept >= text * MOSTLY && links <= text * LINKY && this.facts.knows?.(block.text) === true;
  }

  /** Takes blocks out and records why, except those that are surely part of the story. */
  drop(doubted: readonly Block[], step: string, reason: string): void {
    const blocks = doubted.filter((block) => !this.isSure(block));
    const text = fold(blocks.map((block) => block.text).join(' '));
    for (const block of blocks) this.#gone.add(block);
    if (text !== '') this.steps.push({ step, reason, text: text.slice(0, RECORDED) });
  }
}
