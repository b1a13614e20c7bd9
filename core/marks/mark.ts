import { isTakenByDefault } from '../finding';
import { reasonText } from '../reason';
import { createButton } from './button';
import { CHIP_HEIGHT, type ChipPlace, chipPlaces } from './chip-place';
import { barsOver, controlsAround } from './controls';
import { createElement } from './create-element';
import { type Box, boxOf, contentBoxOf, joinClose, outlineOf } from './geometry';
import { hueOf } from './hue';
import { onPress } from './press';
import { type Form, type Sizes, type Spot, spotsFor } from './spots';
import type { Frame, Means, OverlayItem, View } from './view';
import { chipName } from './words';
import { type WordsAround, wordsAround } from './words-around';

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
      role: 'toolbar',
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
  const [part] = elements;
  const outlines: HTMLElement[] = [];
  let places: readonly ChipPlace[] = [];
  let stood = '';
  let hasMoved = false;
  let around: WordsAround = { inside: [], outside: [] };
  let sizes: Sizes | null = null;
  return {
    measure({ origin, bounds }) {
      const boxes = elements.map((element) => boxOf(element, origin)).filter((box) => box !== null);
      const words = (part && contentBoxOf(part, origin)) ?? undefined;
      const stands = JSON.stringify([boxes, words, bounds], rounded);
      hasMoved = stands !== stood;
      stood = stands;
      if (hasMoved) around = wordsAround(elements, origin);
      const frames = joinClose(boxes)
        .map((box) => outlineOf(box, bounds, around.outside))
        .filter((frame) => frame !== null);
      const [first] = frames;
      places = first === undefined ? [] : chipPlaces(first, bounds, isRightToLeft(part), words);
      return () => {
        root.hidden = frames.length === 0;
        fitOutlines(document, root, outlines, frames);
        if (places[0] === undefined || !hasMoved) return;
        placeChip(chip, places[0]);
        sizes = null;
      };
    },
    loose: {
      hasMoved: () => hasMoved,
      settle({ origin, bounds }: Frame) {
        if (root.hidden || isOpen(chip)) return null;
        sizes ??= sizesOf(chip, origin);
        if (sizes === null) return null;
        const spots = spotsFor(sizes, places, bounds);
        return {
          spots,
          obstacles: [...controlsAround(elements, origin, spots), ...(part ? barsOver(part, origin, spots) : [])],
          words: [...around.inside, ...around.outside],
          move: (spot) => {
            formChip(chip, spot.form);
            moveChip(chip, spot);
          },
        };
      },
    },
  };
}

/** Height of a chip with nothing but its name, and what it has beside that. */
const TINY = { height: 21, sides: 12 };

/** What the reason has beside it. */
const REASON_SIDES = 9;

/** How large a chip is that stands as it was placed first. */
function sizesOf(chip: HTMLElement, origin: Box): Sizes | null {
  const box = boxOf(chip, origin);
  if (box === null) return null;
  const widthOf = (selector: string): number => chip.querySelector(selector)?.getBoundingClientRect().width ?? 0;
  const full = { width: box.right - box.left, height: box.bottom - box.top };
  const reason = widthOf('.reason');
  const small = { ...full, width: full.width - (reason > 0 ? reason + REASON_SIDES : 0) };
  return { full, small, tiny: { width: widthOf('b') + TINY.sides, height: TINY.height } };
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
  formChip(chip, small ? 'small' : 'full');
  chip.style.maxWidth = `${most}px`;
  moveChip(chip, { side, left: x, right: x, top: y - CHIP_HEIGHT / 2 });
}

function formChip({ classList }: HTMLElement, form: Form): void {
  classList.toggle('small', form !== 'full');
  classList.toggle('tiny', form === 'tiny');
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
