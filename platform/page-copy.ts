import type { CopyMessages, MessageInput } from '../core/protocol';
import { CopyRefused } from '../core/render/copy-refused';
import type { Toast } from '../core/toast/toast';
import type { Wording } from '../core/wording';
import { writeClipboard } from './clipboard';

/** Puts a copy on the clipboard of the page a script runs in, and says there how it went. */
export async function copyAndSay(
  { copy, what, words }: MessageInput<keyof Pick<CopyMessages, 'copy.write'>>,
  toast: Toast,
  { say, count }: Wording,
): Promise<null> {
  try {
    await writeClipboard(copy);
    toast.say(say(`copy_toast_${what}`), words === null ? '' : count('copy_toast_words', words));
  } catch (error) {
    if (!(error instanceof CopyRefused)) throw error;
    toast.handOver(say('copy_refused'), error.text);
  }
  return null;
}
