import { CopyRefused } from '../core/render/copy-refused';
import type { ClipboardCopy } from '../core/render/copy-request';

/**
 * Puts a copy on the clipboard: plain text alone, or rich and plain together, so that each place it is pasted into takes
 * what it can. Throws `CopyRefused` when the browser refuses.
 */
export async function writeClipboard(copy: ClipboardCopy): Promise<void> {
  try {
    if (copy.html === null) await navigator.clipboard.writeText(copy.plain);
    else await navigator.clipboard.write([richItem(copy.plain, copy.html)]);
  } catch (cause) {
    // Pages without encryption have no such clipboard, and some forbid it: what an editor does is left.
    if (!writeByEvent(copy)) throw new CopyRefused(copy.plain, { cause });
  }
}

const richItem = (plain: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });

/**
 * Asks the document to copy and answers itself. Scripts of the page that listen for copying, to add their own words to
 * it, come before and are overruled; one that keeps the question from us makes this fail. Says whether it worked.
 */
function writeByEvent({ plain, html }: ClipboardCopy): boolean {
  let done = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData === null) return;
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', plain);
    if (html !== null) event.clipboardData.setData('text/html', html);
    done = true;
  };
  window.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && done;
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}
