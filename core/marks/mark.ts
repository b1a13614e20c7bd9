import { isTakenByDefault } from '../finding';
import { reasonText } from '../reason';
import type { Wording } from '../wording';
import { type ChipPlace, chipPlace } from './chip-place';
import { createElement } from './create-element';
import { type Box, boxOf, contentBoxOf, joinClose, outlineOf } from './geometry';
import { hueOfKind } from './hue';
import type { OverlayActions, OverlayItem, View } from './view';
import { chipName, thisOne } from './words';

/** An outline around each part of a finding, with a chip on the first: what it is, why, and what to do about it. */
export function createMark(document: Document, item: OverlayItem, actions: OverlayActions, wording: Wording): View {
  const { id, finding } = item;
  const reason = reasonText(finding.reason, wording);
  const name = chipName(finding);
  const keep = button(document, 'Keep', `Keep ${thisOne(finding)}`, () => actions.keep(id));
  const take =
    !isTakenByDefault(finding) && finding.kind !== 'ai-note'
      ? button(document, 'Take out', `Take out ${thisOne(finding)}`, () => actions.take(id))
      : null;
  const chip = createElement(document, 'div', { class: 'chip' }, [
    createElement(document, 'b', {}, [name]),
    createElement(document, 'bdi', { class: 'reason', dir: 'auto' }, [reason]),
    ...(take === null ? [] : [take]),
    keep,
  ]);
  const root = createElement(
    document,
    'div',
    {
      class: 'mark',
      hidden: '',
      role: 'group',
      'aria-label': `${name}: ${reason}`,
      'data-hue': hueOfKind(finding.kind),
    },
    [chip],
  );
  const outlines: HTMLElement[] = [];

  return {
    root,
    focusTarget: keep,
    watched: finding.elements,
    measure({ origin, bounds }) {
      const boxes = finding.elements.map((element) => boxOf(element, origin)).filter((box) => box !== null);
      const frames = joinClose(boxes)
        .map((box) => outlineOf(box, bounds))
        .filter((frame) => frame !== null);
      const [part] = finding.elements;
      const words = (part && contentBoxOf(part, origin)) ?? undefined;
      const rightToLeft = isRightToLeft(part);
      return () => {
        root.hidden = frames.length === 0;
        fitOutlines(document, root, outlines, frames);
        const [first] = frames;
        if (first !== undefined) placeChip(chip, chipPlace(first, bounds, rightToLeft, words));
      };
    },
  };
}

function button(document: Document, words: string, label: string, act: () => void): HTMLElement {
  const element = createElement(document, 'button', { type: 'button', 'aria-label': label }, [words]);
  element.addEventListener('click', act);
  return element;
}

function fitOutlines(document: Document, root: HTMLElement, outlines: HTMLElement[], frames: readonly Box[]): void {
  while (outlines.length > frames.length) outlines.pop()?.remove();
  for (const [index, frame] of frames.entries()) {
    const outline = outlines[index] ?? createElement(document, 'div', { class: 'outline' }, []);
    if (outlines[index] === undefined) {
      outlines.push(outline);
      root.prepend(outline);
    }
    outline.style.left = `${frame.left}px`;
    outline.style.top = `${frame.top}px`;
    outline.style.width = `${frame.right - frame.left}px`;
    outline.style.height = `${frame.bottom - frame.top}px`;
  }
}

function placeChip(chip: HTMLElement, { side, x, y, most, small }: ChipPlace): void {
  chip.classList.toggle('small', small);
  chip.style.top = `${y}px`;
  chip.style.left = side === 'left' ? `${x}px` : 'auto';
  // Our host has no width of its own, so "right" counts leftwards from the origin.
  chip.style.right = side === 'right' ? `${-x}px` : 'auto';
  chip.style.maxWidth = `${most}px`;
}

function isRightToLeft(element: Element | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return element !== undefined && view?.getComputedStyle(element).direction === 'rtl';
}
