import { createElement } from './create-element';
import { boxOf } from './geometry';
import { hueOfKind } from './hue';
import type { OverlayActions, OverlayItem, View } from './view';
import { takenOut, thisOne } from './words';

/** The hairline where something was taken out, with what it was and the way to have it back. */
export function createLine(document: Document, item: OverlayItem, strip: Element, actions: OverlayActions): View {
  const words = takenOut(item.finding);
  const show = createElement(document, 'button', { type: 'button', 'aria-label': `show ${thisOne(item.finding)}` }, [
    'show',
  ]);
  show.addEventListener('click', () => actions.restore(item.id));
  const root = createElement(
    document,
    'div',
    { class: 'line', hidden: '', role: 'group', 'aria-label': words, 'data-hue': hueOfKind(item.finding.kind) },
    [createElement(document, 'span', {}, [`${words} ·`]), show],
  );
  return {
    root,
    focusTarget: show,
    watched: [strip],
    measure({ origin }) {
      const box = boxOf(strip, origin);
      return () => {
        root.hidden = box === null;
        if (box === null) return;
        root.style.left = `${box.left}px`;
        root.style.top = `${box.top}px`;
        root.style.width = `${box.right - box.left}px`;
        root.style.height = `${box.bottom - box.top}px`;
      };
    },
  };
}
