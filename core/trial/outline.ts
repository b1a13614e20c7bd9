import { OUTLINE_TAG } from '../marks/own';
import { makeOwnHost } from '../page/own-host';
import { composedParent } from '../page/shadow';

/** How long the outlines stand, in milliseconds, and from which share of that they fade. */
const STAY = 3_000;
const FADE = 0.7;
/** Space between an element and its outline, in CSS pixels. */
const GAP = 4;
/** Most outlines at once: beyond that they hide the page. */
const MOST = 200;

/** Outlines in the page, in the order in which they replace each other. */
export interface Outliner {
  /** Scrolls to the first of these elements that can be seen and outlines all; `false` when there is none to see. */
  show(elements: readonly Element[]): boolean;
}

/** Draws outlines in a document, in an element of our own that is gone after a moment. `own` is where that is noted. */
export function createOutliner(document: Document, own: WeakSet<Node>): Outliner {
  let last: HTMLElement | null = null;
  return {
    show(elements) {
      last?.remove();
      last = null;
      const seen = [...new Set(elements.flatMap((element) => nearestSeen(element) ?? []))].slice(0, MOST);
      const [first] = seen;
      if (first === undefined) return false;
      first.scrollIntoView({ block: 'center' });
      const { host, shadow } = makeOwnHost(document, OUTLINE_TAG, own);
      setStyle(host, { position: 'absolute', top: '0', left: '0', width: '0', height: '0', 'z-index': '2147483647' });
      document.documentElement.append(host);
      last = host;
      const origin = host.getBoundingClientRect();
      shadow.append(...seen.map((element) => frameOf(element, origin)));
      const isCalm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
      const frames = [{ opacity: 1 }, { opacity: 1, offset: FADE }, { opacity: isCalm ? 1 : 0 }];
      host.animate(frames, STAY).finished.then(
        () => host.remove(),
        () => host.remove(),
      );
      return true;
    },
  };
}

/** The element, or the nearest around it, that has a place on the page: what was taken out has none. */
function nearestSeen(element: Element): Element | null {
  let place: Element | null = element.isConnected ? element : null;
  while (place !== null && place.getClientRects().length === 0) place = composedParent(place);
  return place?.localName === 'html' || place?.localName === 'body' ? null : place;
}

function frameOf(element: Element, origin: DOMRect): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.createElement('div');
  setStyle(frame, {
    position: 'absolute',
    left: `${left - origin.left - GAP}px`,
    top: `${top - origin.top - GAP}px`,
    width: `${width + 2 * GAP}px`,
    height: `${height + 2 * GAP}px`,
    'box-sizing': 'border-box',
    border: '2px solid #1f5fa8',
    outline: '2px solid #fffdf8',
    'border-radius': '3px',
    'pointer-events': 'none',
  });
  return frame;
}

function setStyle(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries({ all: 'initial', ...declarations })) {
    element.style.setProperty(property, value, 'important');
  }
}
