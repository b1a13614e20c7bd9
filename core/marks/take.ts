import { noteBox } from './box-before';
import { type Declarations, type Override, overrideStyle } from './style-override';

/** Height of what is left where something was taken out, in CSS pixels: room for one line of ours. */
export const STRIP_HEIGHT = 28;

/** Narrower places have no room for the line's words. */
const LEAST_STRIP_WIDTH = 160;

const GONE: Declarations = [['display', 'none']];

/**
 * An empty line in place of the element. `visibility` and `content-visibility` take its content out of sight, out of the
 * focus order and out of the accessibility tree, children that are made visible by the page included.
 */
const STRIP: Declarations = [
  ['display', 'block'],
  ['box-sizing', 'border-box'],
  ['height', `${STRIP_HEIGHT}px`],
  ['min-height', '0px'],
  ['max-height', 'none'],
  ['margin-top', '0px'],
  ['margin-bottom', '0px'],
  ['padding-top', '0px'],
  ['padding-bottom', '0px'],
  ['border-top-width', '0px'],
  ['border-bottom-width', '0px'],
  ['flex-shrink', '0'],
  ['flex-grow', '0'],
  ['overflow-x', 'hidden'],
  ['overflow-y', 'hidden'],
  ['visibility', 'hidden'],
  ['content-visibility', 'hidden'],
  ['pointer-events', 'none'],
  ['transition-property', 'none'],
  ['animation-name', 'none'],
];

/** How elements will be taken out, decided before anything is changed, so that many can be decided in one layout. */
export interface TakingPlan {
  readonly elements: readonly Element[];
  /** The element that can become an empty line; `null` when none has room for one. */
  readonly place: Element | null;
}

/** Something taken off the page. */
export interface Taking extends Override {
  /** The element that can become an empty line. */
  readonly place: Element | null;
  /** Makes an empty line of that element, or lets it go without one, as at first. */
  showLine(wanted: boolean): void;
}

/**
 * Decides how the elements of one finding go. The first that is a block in normal flow can leave a line, unless what goes
 * is smaller than that line.
 */
export function planTaking(elements: readonly Element[]): TakingPlan {
  const rects = elements.map((element) => {
    const rect = element.getBoundingClientRect();
    noteBox(element, rect);
    return rect;
  });
  const height = rects.reduce((sum, rect) => sum + rect.height, 0);
  if (height < STRIP_HEIGHT) return { elements, place: null };
  const index = elements.findIndex(
    (element, at) => (rects[at]?.width ?? 0) >= LEAST_STRIP_WIDTH && isBlockInFlow(element),
  );
  return { elements, place: elements[index] ?? null };
}

/** Takes the elements off the page by their own inline style; moves, adds and removes nothing. */
export function takeOut({ elements, place }: TakingPlan): Taking {
  const overrides = new Map(elements.map((element) => [element, overrideStyle(element, GONE)]));
  let isLine = false;
  return {
    place,
    showLine(wanted) {
      if (place === null || wanted === isLine) return;
      isLine = wanted;
      overrides.get(place)?.undo();
      overrides.set(place, overrideStyle(place, wanted ? STRIP : GONE));
    },
    undo() {
      for (const override of overrides.values()) override.undo();
    },
    holds: () => [...overrides.values()].every((override) => override.holds()),
  };
}

const BLOCKS = new Set(['block', 'flow-root', 'flex', 'grid', 'list-item', 'table']);

const OUT_OF_FLOW = /left|right|inline-|absolute|fixed|sticky/;

function isBlockInFlow(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const parent = element.parentElement;
  if (view === null) return false;
  const style = view.getComputedStyle(element);
  if (!BLOCKS.has(style.display) || OUT_OF_FLOW.test(`${style.float} ${style.position}`)) return false;
  return parent === null || !isRow(view.getComputedStyle(parent));
}

/** In a row, a line as wide as one item stands among its neighbours and says nothing. */
function isRow(style: CSSStyleDeclaration): boolean {
  return /flex$/.test(style.display) && !style.flexDirection.startsWith('column');
}
