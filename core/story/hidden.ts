/** Class tokens by which sites name text that is for screen readers alone. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|show-for-sr|visually-?hidden|screen-?reader(?:-text|-only|-content)?|screen-only|a11y-hidden|off-?screen|assistive-text|element-invisible)(?:$|[\s_-])/i;
const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Longer texts are not labels for screen readers, whatever their class says. */
const LONGEST_SCREEN_READER_TEXT = 200;
/** A form with this many paragraphs is one that systems wrap around the whole page. */
const PARAGRAPHS_OF_A_STORY = 3;
/** The same for text that is parted by line breaks, in characters. */
const LONG_TEXT = 1500;
/** Texts from this length on are counted as running text, in characters. */
const PARAGRAPH = 80;

/**
 * Whether the markup alone says that this element is not shown. `aria-hidden` hides nothing from the eye, so it counts
 * only for what is no running text: icons, counters, labels.
 */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && INLINE_HIDDEN.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && runningText(element) === 0;
}

/** Ids of the parts of a page that a control on it folds and unfolds. */
export function controlledIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll('[aria-controls], [data-target], [data-bs-target]')) {
    for (const name of ['aria-controls', 'data-target', 'data-bs-target']) {
      for (const id of control.getAttribute(name)?.split(/\s+/) ?? []) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}

/** Whether a hidden part is only folded up: the reader can unfold it where it stands. */
export function isFolded(element: Element, controlled: ReadonlySet<string>): boolean {
  if (runningText(element) === 0) return false;
  if (element.closest('details') !== null || controlled.has(element.id)) return true;
  const before = element.previousElementSibling;
  return before !== null && (before.hasAttribute('aria-expanded') || before.querySelector('[aria-expanded]') !== null);
}

/** Whether a text is there for screen readers alone, as class names tell. */
export function isForScreenReaders(element: Element): boolean {
  const names = element.getAttribute('class');
  return (
    names !== null && FOR_SCREEN_READERS.test(names) && (element.textContent ?? '').length < LONGEST_SCREEN_READER_TEXT
  );
}

/** Names of what opens over a term in the text when it is pointed at; the term itself may be named for it, too. */
const TOOLTIP = /tool-?tip[\s_-]?(?:text|content|bubble|box|body|inner|popup|panel)/i;

/** Whether an element in a paragraph only opens over it when a term is pointed at. */
export function isTooltip(element: Element): boolean {
  const isNamed = element.getAttribute('role') === 'tooltip' || TOOLTIP.test(element.getAttribute('class') ?? '');
  return isNamed && element.closest('p, li, td') !== null;
}

/** Whether an element holds so much running text that it may be a story, whatever it is called. */
export function mayHoldStory(element: Element): boolean {
  let found = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= PARAGRAPH && ++found >= PARAGRAPHS_OF_A_STORY) return true;
  }
  return found === 0 && element.getElementsByTagName('br').length > 2 && (element.textContent ?? '').length > LONG_TEXT;
}

/** Running text below an element, in characters. */
export function runningText(element: Element): number {
  if (element.localName === 'p') return lengthOf(element);
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) length += lengthOf(paragraph);
  return length;
}

function lengthOf(paragraph: Element): number {
  const { length } = (paragraph.textContent ?? '').trim();
  return length >= PARAGRAPH ? length : 0;
}
