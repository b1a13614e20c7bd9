import { createButton } from './button';
import { createElement } from './create-element';
import { boxOf } from './geometry';
import { hueOf } from './hue';
import { onPress } from './press';
import type { Means, OverlayItem, View } from './view';
import { briefCountsOf, countsOf } from './words';

/**
 * The hairline where things were taken out, with what they were and the way to have them back.
 *
 * @param strip the empty place that was left for it
 * @param many whether things were taken out in other places too
 */
export function createLine(means: Means, items: readonly OverlayItem[], strip: Element, many: boolean): View {
  const { document, wording, act } = means;
  const { say } = wording;
  const ids = items.map(({ id }) => id);
  const findings = items.map(({ finding }) => finding);
  const label = say('marks_taken', countsOf(findings, wording));
  const show = createButton(means, say('marks_show'), countsOf(findings, wording), () => act('keep', ids));
  const words = createElement(document, 'span', { class: 'words' }, [
    `${say('marks_taken', briefCountsOf(findings, wording))} ·`,
  ]);
  const rest = createElement(document, 'span', { class: 'rest' }, []);
  if (many) {
    const everything = createElement(document, 'button', { type: 'button' }, [say('marks_show_all')]);
    onPress(everything, () => act('keep', 'all'));
    rest.append(everything);
  }
  const hue = new Set(findings.map(hueOf)).size === 1 && findings[0] !== undefined ? hueOf(findings[0]) : 'other';
  const root = createElement(
    document,
    'div',
    { class: 'line', hidden: '', role: 'toolbar', 'aria-label': label, 'data-hue': hue },
    [createElement(document, 'span', { class: 'said' }, [words, show]), rest],
  );
  return {
    root,
    ids,
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
