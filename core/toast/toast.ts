import { createElement } from '../marks/create-element';
import { TOAST_TAG } from '../marks/own';
import { onPress } from '../marks/press';
import { adoptStyles } from '../marks/styles';
import { makeOwnHost } from '../page/own-host';
import type { Wording } from '../wording';

/** How long words stand that need no answer, in milliseconds. */
const STAY = 5000;
/** Readers who listen hear what is put into a place they know of; this long before it is, in milliseconds. */
const HEARD = 60;

/** Words of ours on a page where no window of ours is open, for a moment. */
export interface Toast {
  /** Says something, and more about it in a lower voice; both are gone after a while. */
  say(words: string, more?: string): void;
  /** Says why a text is not on the clipboard and hands it over, selected, until the reader closes it. */
  handOver(words: string, text: string): void;
}

/** Where a toast is shown, and with what. */
export interface ToastPlace {
  readonly document: Document;
  /** Its style sheet. */
  readonly css: string;
  readonly wording: Wording;
  /** Where elements of ours are noted. */
  readonly own: WeakSet<Node>;
  /** What it is put into: what is in front of the page, such as the reader; else the document's root element. */
  readonly front: () => ParentNode;
}

/** A toast on a page: one element of ours with a closed shadow root, there only while it has something to say. */
export function createToast(place: ToastPlace): Toast {
  let leave = (): void => undefined;
  const show = (): { frame: HTMLElement; host: HTMLElement } => {
    leave();
    const drawn = draw(place);
    leave = () => {
      drawn.host.remove();
      leave = () => undefined;
    };
    return drawn;
  };
  return {
    say(words, more = '') {
      const { frame, host } = show();
      const status = createElement(place.document, 'p', { class: 'said', role: 'status' }, []);
      frame.append(status);
      setTimeout(() => {
        status.append(words);
        if (more !== '') status.append(createElement(place.document, 'span', { class: 'more' }, [` ${more}`]));
      }, HEARD);
      setTimeout(() => host.remove(), STAY);
    },
    handOver(words, text) {
      const before = place.document.activeElement;
      const { frame } = show();
      const close = (): void => {
        leave();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      };
      const field = drawText(place, frame, words, text, close);
      field.focus();
      field.select();
      // The browser goes to the end of what it selects.
      field.scrollTo(0, 0);
    },
  };
}

function draw({ document, css, wording, own, front }: ToastPlace): { frame: HTMLElement; host: HTMLElement } {
  const { host, shadow } = makeOwnHost(document, TOAST_TAG, own);
  adoptStyles(shadow, css);
  const frame = createElement(document, 'div', { class: 'frame', lang: wording.locale, dir: wording.direction }, []);
  shadow.append(frame);
  for (const type of ['keydown', 'keyup', 'keypress']) {
    // Keys pressed here are not the page's shortcuts.
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  front().append(host);
  // Over whatever the page has put on top.
  host.popover = 'manual';
  host.showPopover?.();
  return { frame, host };
}

function drawText(
  { document, wording }: ToastPlace,
  frame: HTMLElement,
  words: string,
  text: string,
  close: () => void,
): HTMLTextAreaElement {
  const label = wording.say('copy_refused_text');
  const field = createElement(
    document,
    'textarea',
    { readonly: '', rows: '6', dir: 'auto', 'aria-label': label, 'aria-describedby': 'why' },
    [],
  );
  field.value = text;
  const button = createElement(document, 'button', { type: 'button' }, [wording.say('copy_close')]);
  onPress(button, close);
  const box = createElement(document, 'div', { class: 'box', role: 'dialog', 'aria-labelledby': 'why' }, [
    createElement(document, 'p', { id: 'why' }, [words]),
    field,
    button,
  ]);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  frame.append(box);
  return field;
}
