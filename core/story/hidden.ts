/** Class tokens by which sites name text that is for screen readers alone. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|assistive-text)(?:$|[\s_-])/i;
const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Longer texts are not labels for screen readers, whatever their class says. */
const LONGEST_SCREEN_READER_TEXT = 200;
/** An `aria-hidden` part with this many paragraphs is a page behind a dialog, not decoration. */
const PARAGRAPHS_BEHIND_DIALOG = 3;

/** Whether the markup alone says that a reader does not see this element. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && INLINE_HIDDEN.test(style)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !holdsParagraphs(element, PARAGRAPHS_BEHIND_DIALOG))
    return true;
  const names = element.getAttribute('class');
  return (
    names !== null && FOR_SCREEN_READERS.test(names) && (element.textContent ?? '').length < LONGEST_SCREEN_READER_TEXT
  );
}

/** Whether an element holds at least this many paragraphs of running text. */
export function holdsParagraphs(element: Element, atLeast: number): boolean {
  let found = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').length >= 80 && ++found >= atLeast) return true;
  }
  return false;
}
