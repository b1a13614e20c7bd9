import { blockOf, elementBesideLinks, isInline, lineElementOf, ownElementOf, shownText } from '../page/blocks';
import { fold, isWhiteSpace } from '../page/text';
import type { WalkVisitor } from '../page/walk';
import { DISCLOSURE_LENGTH } from './ai-vocabulary';
import type { Candidates, Echo, HookHit, LabelGroup, LabelHit } from './candidates';
import type { Detector } from './detector';
import { EchoFinder } from './echo-finder';
import { PARTS } from './element-parts';
import { type ClassMemory, createHookIndex, type HookIndex } from './hook-index';
import type { MarkupPatterns } from './markup-names';
import { push } from './push';
import { NOTED_LENGTH, type StoryMap } from './story';
import { LABEL_LENGTH, type Vocabulary } from './vocabulary';
import type { Label } from './words';

/** The candidates of one detector while they are gathered. */
export interface Bin extends Candidates {
  readonly labels: LabelHit[];
  readonly aiTexts: Text[];
  readonly hooks: HookHit[];
  readonly links: HookHit[];
  readonly echoes: Echo[];
}

/** Shortest text that is read for AI words: a linked "AI" within a sentence. */
const AI_LENGTH = 2;

/** What outlives one walk. */
export interface CollectorMemory {
  readonly classes: ClassMemory;
  readonly isOwn: (element: Element) => boolean;
  readonly names: MarkupPatterns;
}

/** Most elements that are remembered because they may be given a shadow root. */
const HOSTS = 300;

/** Longest text part that is tried together with the rest of its line. */
const LINE_START = 70;

/** Gathers, in one walk, what all detectors want to see, and where the page's prose is. */
export class Collector implements WalkVisitor {
  /** Shadow roots met, in the order met. */
  readonly shadowRoots: ShadowRoot[] = [];
  /** Elements that may be given a shadow root yet, not too many. */
  readonly hosts: Element[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #story: StoryMap;
  readonly #names: MarkupPatterns;
  readonly #isOwn: (element: Element) => boolean;
  readonly #bins: Map<Detector, Bin>;
  readonly #labelBins = new Map<LabelGroup, Bin[]>();
  readonly #attributeBins = new Map<LabelGroup, Bin[]>();
  readonly #aiBins: Bin[] = [];
  readonly #echoBins: Bin[] = [];
  readonly #hooks: HookIndex;
  readonly #lines = new Set<Element>();
  readonly #labelled = new Set<Element | null>();
  #place = 0;
  readonly #echoes = new EchoFinder((echo) => {
    for (const bin of this.#echoBins) bin.echoes.push(echo);
  });

  constructor(detectors: readonly Detector[], vocabulary: Vocabulary, story: StoryMap, memory: CollectorMemory) {
    this.#vocabulary = vocabulary;
    this.#story = story;
    this.#names = memory.names;
    this.#isOwn = memory.isOwn;
    this.#bins = new Map(detectors.map((detector) => [detector, emptyBin()]));
    for (const [{ wants }, bin] of this.#bins) {
      for (const group of wants.labels ?? []) push(this.#labelBins, group, bin);
      for (const group of wants.labelAttributes ?? []) push(this.#attributeBins, group, bin);
      if (wants.echoes === true) this.#echoBins.push(bin);
      if (wants.aiTexts === true) this.#aiBins.push(bin);
    }
    const bins = [...this.#bins];
    this.#hooks = createHookIndex(
      bins.flatMap(([{ wants }, bin]) =>
        (wants.hooks ?? []).map(({ name, pattern }) => ({
          hook: { name, pattern: typeof pattern === 'string' ? memory.names[pattern] : pattern },
          to: bin.hooks,
        })),
      ),
      memory.classes,
    );
  }

  /** What was gathered for a detector. */
  candidates(detector: Detector): Candidates {
    return this.#bins.get(detector) ?? emptyBin();
  }

  /**
   * Links by their address, and data by its selector, in the trees that were walked. The browser's own search is many times
   * cheaper here than reading the address of every link, as nearly none of them is wanted.
   */
  findLinks(trees: readonly Node[]): void {
    for (const [{ wants }, bin] of this.#bins) {
      for (const { name, part } of wants.links ?? []) {
        const selector = `a[href*="${part}"]`;
        for (const tree of [...trees, ...this.shadowRoots] as (Node & Partial<ParentNode>)[]) {
          const around = tree.nodeType === 1 ? (tree as Element).closest(selector) : null;
          const within = [...(tree.querySelectorAll?.(selector) ?? [])];
          for (const element of around === null ? within : [around, ...within]) {
            bin.links.push({ name, element, value: element.getAttribute('href') ?? '' });
          }
        }
      }
      for (const { name, selector } of wants.data ?? []) {
        for (const tree of trees as (Node & Partial<ParentNode>)[]) {
          for (const element of tree.querySelectorAll?.(selector) ?? []) bin.hooks.push({ name, element, value: '' });
        }
      }
    }
  }

  shadowRoot(root: ShadowRoot): void {
    this.shadowRoots.push(root);
    // Nothing in another tree scope stands next to what was met so far.
    this.#place += 2;
  }

  host(element: Element): void {
    if (this.hosts.length < HOSTS) this.hosts.push(element);
  }

  text(text: Text): void {
    const data = text.data;
    let from = 0;
    let to = data.length;
    while (from < to && isWhiteSpace(data.charCodeAt(from))) from++;
    if (from === to) return;
    while (isWhiteSpace(data.charCodeAt(to - 1))) to--;
    const length = to - from;
    this.#place++;
    this.#echoes.text(text, data.charCodeAt(from), length);
    if (length <= LABEL_LENGTH && this.#vocabulary.gate(data) && this.#label(text, data)) return;
    if (length >= NOTED_LENGTH && (this.#labelled.size === 0 || !this.#labelled.has(blockOf(text))))
      this.#story.note(text, data, from, to);
    if (length >= AI_LENGTH && length <= DISCLOSURE_LENGTH && this.#vocabulary.ai.mayName(data)) {
      for (const bin of this.#aiBins) bin.aiTexts.push(text);
    }
  }

  element(element: Element, name: string): boolean {
    if (this.#isOwn(element)) return false;
    const className = element.className;
    const id = element.id;
    if (typeof className === 'string' && className !== '') this.#hooks.collectClass(element, className);
    if (id !== '') this.#hooks.collect(element, id);
    const part = PARTS.get(name);
    if (part === 'plain') return true;
    if (part === 'headline') {
      this.#story.noteHeadline(element);
      this.#echoes.headline(element);
    } else if (part === 'picture') {
      this.#place++;
      this.#echoes.picture(element);
    } else if (element.attributes.length > (className === '' ? 0 : 1) + (id === '' ? 0 : 1)) this.#attributes(element);
    return true;
  }

  #attributes(element: Element): void {
    for (const name of element.getAttributeNames()) {
      const names = this.#names.namingAttribute.test(name);
      if (!names && !this.#names.labelAttribute.test(name)) continue;
      const value = element.getAttribute(name) ?? '';
      if (names) this.#hooks.collect(element, `${name}="${value}"`);
      else this.#labelAttribute(element, name, value);
    }
  }

  #labelAttribute(element: Element, attribute: string, value: string): void {
    if (value === '' || value.length > LABEL_LENGTH || !this.#vocabulary.gate(value)) return;
    for (const { group, language } of this.#vocabulary.labels(value)) {
      for (const bin of this.#attributeBins.get(group) ?? []) {
        bin.labels.push({ group, element, text: fold(value), attribute, language, place: this.#place });
      }
    }
  }

  /** Labels that count although other text stands on their line: reading times by a date, paid links by their label. */
  #elementWithin(text: Text, labels: readonly Label[]): Element | null {
    if (labels.some(({ group }) => group === 'leftover')) return ownElementOf(text);
    if (labels.some(({ group }) => group === 'related')) return blockOf(text);
    return labels.some(({ group }) => group === 'ad-sure' || group === 'sponsored') ? elementBesideLinks(text) : null;
  }

  /** Puts a text that is a label into the bins; says whether it was one. */
  #label(text: Text, data: string): boolean {
    let labels = this.#vocabulary.labels(data);
    let element: Element | null = null;
    let shown = data;
    if (labels.length > 0) element = lineElementOf(text) ?? this.#elementWithin(text, labels);
    else if (data.length <= LINE_START && beginsLine(text)) {
      // "Add <b>the Ledger</b> as a preferred source": the line is a label, none of its texts is.
      element = blockOf(text);
      if (element === null || this.#lines.has(element)) return false;
      this.#lines.add(element);
      shown = shownText(element, LABEL_LENGTH);
      if (shown.length > LABEL_LENGTH) return false;
      labels = this.#vocabulary.labels(shown);
      if (labels.length > 0) this.#labelled.add(element);
    }
    if (element === null || labels.length === 0) return false;
    for (const { group, language } of labels) {
      for (const bin of this.#labelBins.get(group) ?? []) {
        bin.labels.push({ group, element, text: fold(shown), attribute: null, language, place: this.#place });
      }
    }
    return true;
  }
}

/** Whether a line begins with the text and goes on in an inline element. */
function beginsLine(text: Text): boolean {
  const next = text.nextSibling;
  return next !== null && next.nodeType === 1 && isInline(next as Element) && text.previousSibling === null;
}

const emptyBin = (): Bin => ({ labels: [], aiTexts: [], hooks: [], links: [], echoes: [] });
