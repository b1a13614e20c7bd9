import type { ReaderActions } from '../../components/reader/view';
import type { ReaderOpening } from '../../core/reader/reader-overlay';
import type { CopyFormat } from '../../core/render/copy-settings';
import type { CleanArticle } from '../../core/story/article';
import { trouble } from '../../core/trouble';
import { writeClipboard } from '../../platform/clipboard';
import { copied, storyFile } from '../../platform/messaging/render-shape';
import { askBackground } from '../../platform/messaging/send';
import { saveFile } from '../../platform/save-file';

/** What can be made of the story that is shown. The background renders it: what does that is too much for a page. */
export function copiesOf({ article, selection }: ReaderOpening): Pick<ReaderActions, 'onCopy' | 'moreCopies'> {
  return {
    onCopy: (format) => copy(article, format ?? null, false),
    moreCopies: {
      hasSelection: async () => (await selection().catch(() => null)) !== null,
      async onCopySelection() {
        const selected = await selection();
        if (selected === null) throw trouble('problem_copy_no_selection');
        await copy(selected, null, true);
      },
      async onSave(format) {
        saveFile(document, await askBackground('article.file', { article, format }, storyFile));
      },
    },
  };
}

async function copy(article: CleanArticle, format: CopyFormat | null, isPart: boolean): Promise<void> {
  await writeClipboard(await askBackground('article.copy', { article, format, isPart }, copied));
}
