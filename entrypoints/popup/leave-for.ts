import type { ReaderState } from '../../core/protocol';
import { noArticleText } from '../../platform/trouble-words';
import { wording } from '../../platform/wording';

/**
 * Leaves the popup for what opens on the page. Where nothing opened the popup stays: rejects then, saying why in words for
 * the reader, and with what `opening` rejects with.
 */
export async function leaveFor(opening: Promise<ReaderState> | undefined, leavePopup: () => void): Promise<void> {
  const why = (await opening)?.why;
  if (why !== undefined) throw new Error(noArticleText(why, wording));
  leavePopup();
}
