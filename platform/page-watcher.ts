import type { Stir } from '../core/marks/treatment';
import { isOwn } from './page-slot';

/** What happened to the page since the last call. */
export interface PageChanges extends Stir {
  /** Parents of changed text, and elements that were added or labelled anew; none lies within another. */
  readonly roots: readonly Element[];
  readonly touched: ReadonlySet<Element>;
  readonly restyled: ReadonlySet<Element>;
}

/** Follows what the page adds and changes, in the document and in the shadow roots told of. */
export interface PageWatcher {
  /** Follows another shadow root too. */
  follow(root: Node): void;
  /** Follows all attributes of this element too: a finding rests on it. */
  followAttributes(element: Element): void;
  stop(): void;
}

/** Changes that come within this time are looked at together; a page that builds itself up makes thousands. */
const BATCH_MILLISECONDS = 50;

/**
 * The attributes that are followed everywhere: those that label or fill an advertising slot late. Pages change them
 * seldom. `class` and `style`, which can draw a label too, change with every scroll; a slot labelled that way is seen
 * when something is put into it.
 */
const WATCHED = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['aria-label', 'data-ad-slot', 'data-google-query-id'],
};

/**
 * Follows a document. `changed` is called some time after something changed or the page's size did, never otherwise: a
 * page at rest costs nothing.
 */
export function watchPage(document: Document, changed: (changes: PageChanges) => void): PageWatcher {
  let added = new Set<Element>();
  let touched = new Set<Element>();
  let restyled = new Set<Element>();
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    const changes = { roots: outermost(added), touched, restyled, removed };
    added = new Set();
    touched = new Set();
    restyled = new Set();
    removed = false;
    changed(changes);
  };
  const later = (): void => {
    timer ??= setTimeout(flush, BATCH_MILLISECONDS);
  };

  const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void => {
    const element = elementAt(target);
    if (element === null || isOwn(element)) return;
    if (addedNodes.length < 2 && (isOwn(addedNodes[0]) || isOwn(removedNodes[0]))) return;
    later();
    if (attributeName === 'style') restyled.add(element);
    else touched.add(element);
    if (type === 'characterData' || (attributeName !== null && WATCHED.attributeFilter.includes(attributeName))) {
      added.add(element);
    }
    for (const node of addedNodes) {
      // Text that was added concerns the element it was added to; comments concern nobody.
      const at = node.nodeType === 1 ? (node as Element) : node.nodeType === 3 ? element : null;
      if (at === null || isOwn(at)) continue;
      added.add(at);
      // It may have stood elsewhere before.
      touched.add(at);
    }
    removed ||= removedNodes.length > 0;
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
  });
  observer.observe(document, WATCHED);
  // What is drawn in a shadow root nobody knew of shows in the size of the page.
  const sizes = new ResizeObserver(later);
  if (document.body !== null) sizes.observe(document.body);

  return {
    follow: (root) => observer.observe(root, WATCHED),
    followAttributes: (element) => observer.observe(element, { attributes: true }),
    stop() {
      observer.disconnect();
      sizes.disconnect();
      clearTimeout(timer);
    },
  };
}

/** The element a node is, lies in, or, for a shadow root, belongs to. */
function elementAt(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element;
  return (
    (node as Partial<ShadowRoot>).host ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null
  );
}

/** Those still in the document that do not lie below another one. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let above = element.parentElement; above !== null; above = above.parentElement) {
      if (elements.has(above)) return false;
    }
    return true;
  });
}
