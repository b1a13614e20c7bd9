import { fold } from '../page/text';
import type { TidyStep } from './article';
import { type Block, collectBlocks } from './blocks';
import { findHooks, type Hook, type HookGroup } from './hooks';
import type { Measure, TextStats } from './stats';

/** What the tidying steps look at beside the text. */
export interface DraftFacts {
  /** Headlines the page gives for the story. */
  readonly titles: readonly string[];
  readonly url: string;
}

/** Longest piece of a removed text that is recorded, in characters. */
const RECORDED = 300;

/** The story in the making: the container's blocks, what was taken out of them, and why. */
export class Draft {
  readonly steps: TidyStep[] = [];
  readonly #blocks: Block[];
  readonly #hooks: ReadonlyMap<HookGroup, readonly Hook[]>;
  readonly #gone = new Set<Block>();

  constructor(
    /** The copied element that holds the story. */
    readonly container: Element,
    readonly measure: Measure,
    readonly facts: DraftFacts,
  ) {
    this.#blocks = collectBlocks(container);
    this.#hooks = findHooks(container);
  }

  /** The blocks still in the story, in reading order. */
  get blocks(): Block[] {
    return this.#blocks.filter((block) => !this.#gone.has(block));
  }

  /** Measures of the whole container as it came. */
  get whole(): TextStats {
    return this.measure(this.container);
  }

  /** Elements whose names speak of a group. */
  hooks(group: HookGroup): readonly Hook[] {
    return this.#hooks.get(group) ?? [];
  }

  /** The blocks still in the story that lie in an element or are it. */
  within(element: Element): Block[] {
    return this.blocks.filter((block) => element.contains(block.element));
  }

  /** Lets text blocks be the caption of a picture; they leave the running text. */
  caption(picture: Block, texts: readonly Block[]): void {
    const caption = picture.element.ownerDocument.createElement('figcaption');
    for (const block of texts) {
      this.#gone.add(block);
      caption.append(...block.element.childNodes, ' ');
    }
    picture.element.append(caption);
  }

  /** Takes blocks out and records why. */
  drop(blocks: readonly Block[], step: string, reason: string): void {
    const text = fold(blocks.map((block) => block.text).join(' '));
    for (const block of blocks) this.#gone.add(block);
    if (text !== '') this.steps.push({ step, reason, text: text.slice(0, RECORDED) });
  }
}
