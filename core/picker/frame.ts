import { composedParent, type ShadowAccessor } from '../page/shadow';
import type { Wording } from '../wording';

/** What keys do in the frame, wherever its focus is. */
export interface FrameKeys {
  readonly escape: () => void;
  readonly undo: () => void;
}

/** Gives the document of a frame of ours its style and language; the element is for what it is to show. */
export function dressFrame(inside: Document, css: string, { locale, direction }: Wording): Element {
  const { documentElement: root, head, body } = inside;
  root.lang = locale;
  root.dir = direction;
  try {
    const view = inside.defaultView;
    if (view === null) throw new TypeError('A document without a window has no constructed style sheets.');
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    inside.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses such a sheet to extension scripts, whose elements it exempts from the page's policy instead.
    const style = inside.createElement('style');
    style.textContent = css;
    head.replaceChildren(style);
  }
  const place = inside.createElement('div');
  body.replaceChildren(place);
  return place;
}

/** Keeps the focus among what a frame shows, and gives its keys a meaning. What a script makes up is let by no further. */
export function keepKeys(inside: Document, keys: FrameKeys): void {
  for (const type of ['click', 'keydown', 'input', 'change', 'submit', 'pointermove']) {
    inside.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  }
  inside.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      keys.escape();
    } else if (event.key === 'Tab') turnAround(inside, event);
    else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) keys.undo();
  });
}

const FOCUSABLE = 'button:not(:disabled),input:not(:disabled),summary,[tabindex="0"]';

/** From the last of what can be focused Tab leads to the first, and back. */
function turnAround(inside: Document, event: KeyboardEvent): void {
  const all = [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isStop);
  const [first, last] = [all[0], all.at(-1)];
  const isAt = (end: HTMLElement | undefined): boolean =>
    inside.activeElement === end || !all.some((one) => one === inside.activeElement);
  if (!isAt(event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Of several radio buttons of one name Tab stops at the one that is chosen. */
const isStop = (element: HTMLElement): boolean =>
  (element.getClientRects().length > 0 && (element as HTMLInputElement).type !== 'radio') ||
  (element as HTMLInputElement).checked;

/**
 * Where something has to stand to be in front of the page: in a dialog that has made all else of the page inert, else in
 * the document's root element; `null` when there is neither.
 */
export function frontOf(document: Document, shadow: ShadowAccessor, own: Element): Element | null {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  let scope: Document | ShadowRoot = document;
  let top: Element | null = null;
  for (;;) {
    const root: Document | ShadowRoot = scope;
    const found: Element | undefined = root
      .elementsFromPoint(innerWidth / 2, innerHeight / 2)
      .find((element) => element !== own && element.getRootNode() === root);
    if (found === undefined) break;
    top = found;
    const inner = shadow(found);
    if (inner === null) break;
    scope = inner;
  }
  // What is inert is not met at any point.
  while (top !== null && !top.matches('dialog:modal')) top = composedParent(top);
  return top ?? document.documentElement;
}
