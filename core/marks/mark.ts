import { isTakenByDefault } from '../finding';
import { reasonText } from '../reason';
import { createElement } from './create-element';
import { type Box, boxOf, joinClose, outlineOf } from './geometry';
import { hueOfKind } from './hue';
import type { OverlayActions, OverlayItem, View } from './view';
import { chipName, thisOne } from './words';

/** Below this width an outline's chip shows its name alone until it is pointed at or focused. */
const ROOM_FOR_REASON = 320;
/** A chip is given at least this much width where the page has it. */
const LEAST_CHIP_WIDTH = 300;

/** An outline around each part of a finding, with a chip on the first: what it is, why, and what to do about it. */
export function createMark(document: Document, item: OverlayItem, actions: OverlayActions): View {
  const { id, finding } = item;
  const reason = reasonText(finding.reason);
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
      const rightToLeft = isRightToLeft(finding.elements[0]);
      return () => {
        root.hidden = frames.length === 0;
        fitOutlines(document, root, outlines, frames);
        const [first] = frames;
        if (first !== undefined) placeChip(chip, first, bounds, rightToLeft);
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

function placeChip(chip: HTMLElement, frame: Box, bounds: Box, rightToLeft: boolean): void {
  const width = frame.right - frame.left;
  const room = rightToLeft ? frame.right - bounds.left : bounds.right - frame.left;
  chip.classList.toggle('small', width < ROOM_FOR_REASON);
  chip.style.top = `${frame.top}px`;
  chip.style.left = rightToLeft ? 'auto' : `${frame.left}px`;
  // Our host has no width of its own, so "right" counts leftwards from the origin.
  chip.style.right = rightToLeft ? `${-frame.right}px` : 'auto';
  chip.style.maxWidth = `${Math.min(Math.max(width, LEAST_CHIP_WIDTH), room)}px`;
}

function isRightToLeft(element: Element | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return element !== undefined && view?.getComputedStyle(element).direction === 'rtl';
}
