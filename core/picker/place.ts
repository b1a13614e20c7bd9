import type { ShadowAccessor } from '../page/shadow';
import { composedParent } from '../page/shadow';

/** What can be chosen: elements with a box that a reader can see. */
export type IsSeen = (element: Element) => boolean;

/** The innermost element at a point of the window, shadow roots included, as if nothing of ours were there. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  shadow: ShadowAccessor,
  isOwn: (node: Node) => boolean,
): Element | null {
  let scope: Document | ShadowRoot = document;
  let found: Element | null = null;
  for (;;) {
    const root: Document | ShadowRoot = scope;
    // Browsers also name what lies around the tree that is asked.
    const top: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((element) => element.getRootNode() === root && !isOwn(element));
    if (top === undefined || /^(?:html|body)$/.test(top.localName)) return found;
    found = top;
    const inner = shadow(top);
    if (inner === null) return found;
    scope = inner;
  }
}

/** The innermost element the pointer was over when the browser last looked. */
export function elementHovered(document: Document, shadow: ShadowAccessor): Element | null {
  let found: Element | null = null;
  for (let scope: ParentNode | null = document; scope !== null; ) {
    const hovered: Element | undefined = [...scope.querySelectorAll(':hover')].at(-1);
    if (hovered === undefined || /^(?:html|body|head)$/.test(hovered.localName)) return found;
    found = hovered;
    scope = shadow(hovered);
  }
  return found;
}

/** The elements that an element shows, its shadow root's first. */
function shownChildren(element: Element, shadow: ShadowAccessor, isSeen: IsSeen): Element[] {
  return [...(shadow(element)?.children ?? []), ...element.children].filter(isSeen);
}

/** The first element within, to choose something narrower; `null` when there is none. */
export function narrower(element: Element, shadow: ShadowAccessor, isSeen: IsSeen): Element | null {
  return shownChildren(element, shadow, isSeen)[0] ?? null;
}

/** The next element beside it (1) or the one before (-1); at the end of a box, what comes beside the box. */
export function beside(element: Element, way: 1 | -1, shadow: ShadowAccessor, isSeen: IsSeen): Element | null {
  for (let place = element; ; ) {
    const parent = composedParent(place);
    if (parent === null || parent.localName === 'html') return null;
    const row = shownChildren(parent, shadow, (one) => one === place || isSeen(one));
    const next = row[row.indexOf(place) + way];
    if (next !== undefined) return next;
    place = parent;
  }
}
