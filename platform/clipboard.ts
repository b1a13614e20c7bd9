/**
 * Puts a copy on the clipboard: plain text alone, or rich and plain together, so that each place it is pasted into takes
 * what it can. Throws an `Error` in words for the reader when the browser refuses.
 */
export async function writeClipboard(copy: { plain: string; html: string | null }): Promise<void> {
  try {
    if (copy.html === null) await navigator.clipboard.writeText(copy.plain);
    else await navigator.clipboard.write([richItem(copy.plain, copy.html)]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The browser did not let Clean Copy write to the clipboard (${why}). Click into this window and try again, or select the text and copy it.`,
    );
  }
}

const richItem = (plain: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
