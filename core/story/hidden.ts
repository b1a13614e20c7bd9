/** Class tokens by which sites name text that is for screen readers alone. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|assistive-text)(?:$|[\s_-])/i;
const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Longer texts are not labels for screen readers, whatever their class says. */
const LONGEST_SCREEN_READER_TEXT = 200;
/**
 * A hidden part with this many paragraphs is the story itself: folded up behind “read on”, waiting for a script to show
 * it, or behind a dialog. Unlike menus and dialogs, it is decided later whether it belongs.
 */
const PARAGRAPHS_OF_A_STORY = 3;
/** The same for text that is parted by line breaks, in characters. */
const LONG_TEXT = 1500;

/** Whether the markup alone says that this element is not shown. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && INLINE_HIDDEN.test(style);
}

/** Whether a text is there for screen readers alone, as class names tell. */
export function isForScreenReaders(element: Element): boolean {
  const names = element.getAttribute('class');
  return (
    names !== null && FOR_SCREEN_READERS.test(names) && (element.textContent ?? '').length < LONGEST_SCREEN_READER_TEXT
  );
}

/** Whether an element holds so much running text that it may be a story, whatever it is called. */
export function mayHoldStory(element: Element): boolean {
  let found = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= 80 && ++found >= PARAGRAPHS_OF_A_STORY) return true;
  }
  return found === 0 && element.getElementsByTagName('br').length > 2 && (element.textContent ?? '').length > LONG_TEXT;
}
