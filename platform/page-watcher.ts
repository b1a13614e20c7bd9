import { isOwnElement } from '../core/marks/own';

/** What happened to the page since the last call. */
export interface PageChanges {
  /** Parents of changed text, and elements that were added; none lies within another. */
  readonly roots: readonly Element[];
  /** Whether anything was taken away. */
  readonly removed: boolean;
}

/** Follows what the page adds and changes, in the document and in the shadow roots told of. */
export interface PageWatcher {
  /** Follows another shadow root too. */
  follow(root: Node): void;
  stop(): void;
}

/** Changes that come within this time are looked at together; a page that builds itself up makes thousands. */
const BATCH_MILLISECONDS = 50;

const WATCHED = { childList: true, characterData: true, subtree: true };

/**
 * Follows a document. `changed` is called some time after something changed, never otherwise: a page at rest costs
 * nothing.
 */
export function watchPage(document: Document, changed: (changes: PageChanges) => void): PageWatcher {
  const touched = new Set<Element>();
  let removed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    const changes = { roots: outermost(touched), removed };
    touched.clear();
    removed = false;
    changed(changes);
  };

  const observer = new MutationObserver((records) => {
    const before = touched.size;
    for (const record of records) {
      for (const element of touchedBy(record)) if (!isOwnElement(element)) touched.add(element);
      removed ||= record.removedNodes.length > 0;
    }
    if (touched.size > before || removed) timer ??= setTimeout(flush, BATCH_MILLISECONDS);
  });
  observer.observe(document, WATCHED);

  return {
    follow: (root) => observer.observe(root, WATCHED),
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

function touchedBy({ type, target, addedNodes }: MutationRecord): Element[] {
  if (type === 'characterData') return elementAt(target);
  return [...addedNodes].flatMap((node) =>
    node.nodeType === Node.ELEMENT_NODE ? [node as Element] : textAt(node, target),
  );
}

/** Text that was added concerns the element it was added to; comments concern nobody. */
const textAt = (node: Node, target: Node): Element[] => (node.nodeType === Node.TEXT_NODE ? elementAt(target) : []);

function elementAt(node: Node): Element[] {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element === null ? [] : [element];
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
