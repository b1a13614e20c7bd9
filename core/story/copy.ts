import { type Embeds, embedsBy } from './embed';
import {
  controlledIds,
  isFolded,
  isForScreenReaders,
  isHiddenByMarkup,
  isTooltip,
  mayHoldStory,
  runningText,
} from './hidden';
import { copyImage, imageInNoscript } from './images';
import { isLinkNote } from './link-notes';
import type { StoryPage } from './page';
import { embedWaitingIn, standInFor } from './stand-ins';

/** A copy of the page that may be changed at will. */
export interface PageCopy {
  readonly document: Document;
  /** The live element a copied one stands for. */
  liveOf(copied: Element): Element | null;
  copyOf(live: Element): Element | null;
  /** The live document and the shadow roots met on the way. */
  readonly roots: readonly ParentNode[];
  /** Running text in hidden parts that were left behind, in characters. */
  readonly hiddenText: number;
}

/** What becomes of hidden parts: `left` behind; those that only a style sheet hides `unstyled`, as if it were not there; `all` kept. */
export type Hidden = 'left' | 'unstyled' | 'all';

/** Never part of a story. */
const LEFT_BEHIND = new Set(
  'script style link template iframe object embed canvas dialog input select textarea option datalist progress meter nav audio video svg map area frame frameset applet param track menu'.split(
    ' ',
  ),
);
/** Attributes that choosing, tidying and rendering look at. */
const KEPT = new Set(
  'id class href itemprop itemtype role dir lang datetime rel colspan rowspan scope start reversed cite title data-testid data-component data-module data-type data-name aria-label'.split(
    ' ',
  ),
);
/** What a note on a link stands in. */
const INLINE_NOTE = new Set('span small em i sup'.split(' '));
const BLOCK = new Set('p div section article ul ol table blockquote h1 h2 h3 h4 h5 h6 figure pre dl'.split(' '));

/**
 * Copies the page into a fresh inert document: without the elements taken out, scripts, form controls and hidden parts,
 * with shadow roots of any depth flattened and lazy images resolved. The live page is only read.
 *
 * @param hidden hidden parts are kept for pages that show their story only once a script has run
 */
export function copyPage(page: StoryPage, hidden: Hidden = 'left'): PageCopy {
  const copy = page.document.implementation.createHTMLDocument(page.document.title);
  const walk = new CopyWalk(page, copy, hidden);
  const root = page.document.documentElement;
  for (const name of ['lang', 'dir']) {
    const value = root?.getAttribute(name);
    if (value) copy.documentElement.setAttribute(name, value);
  }
  for (const meta of page.document.querySelectorAll('meta[content]')) copy.head.append(copy.importNode(meta));
  if (page.document.body !== null) {
    walk.attributes(page.document.body, copy.body);
    walk.children(page.document.body, copy.body);
  }
  return {
    document: copy,
    liveOf: (copied) => walk.live.get(copied) ?? null,
    copyOf: (live) => walk.copied.get(live) ?? null,
    roots: walk.roots,
    hiddenText: walk.hiddenText,
  };
}

class CopyWalk {
  readonly live = new Map<Element, Element>();
  readonly copied = new Map<Element, Element>();

  readonly roots: ParentNode[];
  hiddenText = 0;
  private readonly embeds: Embeds;
  private readonly controlled: ReadonlySet<string>;
  /** Whether the walk is below a folded part: all of it is as hidden as the part is. */
  private inFold = false;

  constructor(
    private readonly page: StoryPage,
    private readonly copy: Document,
    private readonly hidden: Hidden,
  ) {
    this.roots = [page.document];
    this.embeds = embedsBy(page.words.embeds);
    this.controlled = controlledIds(page.document);
  }

  /** Copies what lies in an element as the reader sees it: its shadow tree where it has one. */
  children(from: Element, to: Element): void {
    const root = this.page.shadow(from);
    if (root !== null) this.roots.push(root);
    this.nodes((root ?? from).childNodes, to);
  }

  attributes(from: Element, to: Element): void {
    for (const { name, value } of from.attributes) {
      if (KEPT.has(name)) to.setAttribute(name, value);
    }
    this.live.set(to, from);
    this.copied.set(from, to);
  }

  private nodes(nodes: Iterable<Node>, to: Element): void {
    for (const node of nodes) {
      if (node.nodeType === 3) to.append(this.copy.createTextNode(this.textOf(node as Text)));
      else if (node.nodeType === 1) this.element(node as Element, to);
    }
  }

  private textOf(text: Text): string {
    return this.page.textOf?.(text) ?? text.data;
  }

  private element(from: Element, to: Element): void {
    if (this.page.taken.has(from) || this.page.isOwn?.(from) === true) return;
    const standIn = standInFor(from, this.copy, this.embeds);
    if (standIn !== undefined) {
      if (!this.isHidden(from)) this.append(standIn, from, to);
      return;
    }
    if (this.isLeftOut(from)) return;
    if (this.inFold || !this.isHidden(from)) {
      this.shown(from, to);
    } else if (isFolded(from, this.controlled)) {
      this.inFold = true;
      this.shown(from, to);
      this.inFold = false;
    } else this.hiddenText += runningText(from);
  }

  private shown(from: Element, to: Element): void {
    switch (from.localName) {
      case 'slot':
        this.slot(from, to);
        break;
      case 'img':
      case 'amp-img':
        this.append(copyImage(from, this.copy), from, to);
        break;
      case 'noscript':
        this.append(imageInNoscript(from, to, this.copy), from, to);
        break;
      case 'button':
        for (const image of from.querySelectorAll('img')) this.append(copyImage(image, this.copy), image, to);
        break;
      default:
        this.plain(from, to);
    }
  }

  private plain(from: Element, to: Element): void {
    const copied = this.copy.createElement(this.tagFor(from, to));
    this.attributes(from, copied);
    to.append(copied);
    this.children(from, copied);
    const embed = embedWaitingIn(from, copied, this.copy, this.embeds);
    if (embed !== null) copied.before(embed);
  }

  private isLeftOut(element: Element): boolean {
    const tag = element.localName;
    if (LEFT_BEHIND.has(tag)) return true;
    if (tag === 'form' && !mayHoldStory(element)) return true;
    return (
      isForScreenReaders(element) ||
      isTooltip(element) ||
      (INLINE_NOTE.has(tag) && isLinkNote(element, this.page.words.linkNotes))
    );
  }

  private isHidden(element: Element): boolean {
    if (this.hidden === 'all' || this.page.isPutAway?.(element)) return false;
    if (isHiddenByMarkup(element)) return true;
    return this.hidden === 'left' && BLOCK.has(element.localName) && this.page.isVisible?.(element) === false;
  }

  /** What the page put into a slot, or the slot's own content. */
  private slot(slot: Element, to: Element): void {
    const root: Node = slot.getRootNode();
    const host = root.nodeType === 11 ? (root as ShadowRoot).host : null;
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...(host?.childNodes ?? [])].filter((node) =>
      node.nodeType === 1
        ? ((node as Element).getAttribute('slot') ?? '') === name
        : node.nodeType === 3 && name === '',
    );
    const isFilled = assigned.some((node) => node.nodeType === 1 || (node.textContent ?? '').trim() !== '');
    this.nodes(isFilled ? assigned : slot.childNodes, to);
  }

  private append(copied: Node | null, from: Element, to: Element): void {
    if (copied === null) return;
    if (copied.nodeType === 1) {
      this.live.set(copied as Element, from);
      this.copied.set(from, copied as Element);
    }
    to.append(copied);
  }

  /** Custom elements and forms become plain ones, so that their content is judged by what it is. */
  private tagFor(from: Element, to: Element): string {
    const tag = from.localName;
    if (tag === 'form') return 'div';
    if (!tag.includes('-')) return tag;
    return this.page.shadow(from) === null && (to.localName === 'p' || to.localName === 'span') ? 'span' : 'div';
  }
}
