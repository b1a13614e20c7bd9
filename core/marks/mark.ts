import { isTakenByDefault } from '../finding';
import { reasonText } from '../reason';
import { createButton } from './button';
import { CHIP_HEIGHT, type ChipPlace, chipPlaces } from './chip-place';
import { controlsAround } from './controls';
import { createElement } from './create-element';
import { type Box, boxOf, contentBoxOf, joinClose, outlineOf } from './geometry';
import { hueOf } from './hue';
import { onPress } from './press';
import { type Spot, spotsFor } from './spots';
import type { Frame, Means, OverlayItem, View } from './view';
import { chipName } from './words';

/** How a mark stands: for a finding, or for one that the reader just wished to stay, until something else is done. */
export type Standing = 'marked' | 'kept' | 'spared';

/**
 * An outline around each part of a finding, with a chip on the first: what it is, why, and what to do about it.
 *
 * @param many whether there are others, so that all can be kept at once
 */
export function createMark(means: Means, item: OverlayItem, standing: Standing, many: boolean): View {
  const { document, wording } = means;
  const { id, finding } = item;
  const name = chipName(finding, wording);
  const reason = standing === 'marked' ? reasonText(finding.reason, wording) : wording.say(`marks_note_${standing}`);
  const { first, more } = buttonsFor(means, item, standing, name, many);
  const chip = createElement(document, 'div', { class: 'chip' }, [
    createElement(document, 'div', { class: 'row' }, [
      createElement(document, 'b', {}, [name]),
      createElement(document, 'bdi', { class: 'reason', dir: 'auto' }, [reason]),
      ...first,
    ]),
    ...(more.length === 0 ? [] : [createElement(document, 'div', { class: 'more' }, more)]),
  ]);
  const root = createElement(
    document,
    'div',
    {
      class: `mark ${standing}`,
      hidden: '',
      role: 'group',
      'aria-label': wording.say('marks_named', name, reason),
      'data-hue': hueOf(finding),
    },
    [chip],
  );
  return {
    root,
    ids: [id],
    focusTarget: first.at(-1) ?? chip,
    watched: finding.elements,
    ...placing(means, item, root, chip),
  };
}

interface Buttons {
  /** Seen at all times. */
  readonly first: HTMLButtonElement[];
  /** Seen when the chip is pointed at or focused. */
  readonly more: HTMLButtonElement[];
}

function buttonsFor(
  means: Means,
  { id, finding }: OverlayItem,
  standing: Standing,
  name: string,
  many: boolean,
): Buttons {
  const { say } = means.wording;
  const button = (words: string, act: 'keep' | 'take' | 'spare' | 'unspare' | 'unkeep'): HTMLButtonElement =>
    createButton(means, words, name, () => means.act(act, [id]));
  if (standing === 'spared') return { first: [button(say('marks_undo'), 'unspare')], more: [] };
  const spare = button(say('marks_spare'), 'spare');
  if (standing === 'kept') return { first: [button(say('marks_undo'), 'unkeep')], more: [spare] };
  const takes = !isTakenByDefault(finding) && finding.kind !== 'ai-note';
  const everything = createElement(means.document, 'button', { type: 'button' }, [say('marks_keep_all')]);
  onPress(everything, () => means.act('keep', 'all'));
  return {
    first: [...(takes ? [button(say('marks_take'), 'take')] : []), button(say('marks_keep'), 'keep')],
    more: [spare, ...(many ? [everything] : [])],
  };
}

function placing(
  { document }: Means,
  { finding: { elements } }: OverlayItem,
  root: HTMLElement,
  chip: HTMLElement,
): Pick<View, 'measure' | 'loose'> {
  const outlines: HTMLElement[] = [];
  let places: readonly ChipPlace[] = [];
  let stood = '';
  let hasMoved = false;
  return {
    measure({ origin, bounds }) {
      const boxes = elements.map((element) => boxOf(element, origin)).filter((box) => box !== null);
      const frames = joinClose(boxes)
        .map((box) => outlineOf(box, bounds))
        .filter((frame) => frame !== null);
      const [part] = elements;
      const words = (part && contentBoxOf(part, origin)) ?? undefined;
      const [first] = frames;
      const stands = JSON.stringify([first, words, bounds], rounded);
      hasMoved = stands !== stood;
      stood = stands;
      places = first === undefined ? [] : chipPlaces(first, bounds, isRightToLeft(part), words);
      return () => {
        root.hidden = frames.length === 0;
        fitOutlines(document, root, outlines, frames);
        if (places[0] !== undefined && hasMoved) placeChip(chip, places[0]);
      };
    },
    loose: {
      hasMoved: () => hasMoved,
      settle({ origin, bounds }: Frame) {
        const box = root.hidden ? null : boxOf(chip, origin);
        if (box === null || isOpen(chip)) return null;
        const spots = spotsFor(box, places, bounds);
        return {
          spots,
          obstacles: controlsAround(elements, origin, spots),
          move: (spot) => moveChip(chip, spot),
        };
      },
    },
  };
}

/** Scrolling by parts of a pixel is no move. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value) : value);

/** A chip that is pointed at or focused is larger than it stands there. */
const isOpen = (chip: HTMLElement): boolean => chip.matches(':hover, :focus-within');

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
  chip.style.maxWidth = `${most}px`;
  moveChip(chip, { side, left: x, right: x, top: y - CHIP_HEIGHT / 2 });
}

function moveChip(chip: HTMLElement, { side, left, right, top }: Pick<Spot, 'side' | 'left' | 'right' | 'top'>): void {
  chip.style.top = `${top}px`;
  chip.style.left = side === 'left' ? `${left}px` : 'auto';
  // Our host has no width of its own, so "right" counts leftwards from the origin.
  chip.style.right = side === 'right' ? `${-right}px` : 'auto';
}

function isRightToLeft(element: Element | undefined): boolean {
  const view = element?.ownerDocument.defaultView;
  return element !== undefined && view?.getComputedStyle(element).direction === 'rtl';
}
