/** What of the popup is on the screen for the first time. */
export type Shown = 'findings' | 'story' | 'map';

/**
 * Notes in the popup's own timeline, where measurements read it, when something was painted first: `popup-findings` and so
 * on, in milliseconds from when the popup was opened.
 */
export function noteShown(what: Shown): void {
  const name = `popup-${what}`;
  if (performance.getEntriesByName(name).length > 0) return;
  // A frame is painted between the two.
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
}
