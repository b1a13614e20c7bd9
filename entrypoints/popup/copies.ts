import type { PopupActions } from '../../components/popup/view';
import type { CopyFormat } from '../../core/render/copy-settings';
import type { CleanArticle } from '../../core/story/article';
import { trouble } from '../../core/trouble';
import { writeClipboard } from '../../platform/clipboard';
import { copyRequest } from '../../platform/copy-request';
import { saveFile } from '../../platform/save-file';
import { leaveFor } from './leave-for';
import type { PageInQuestion } from './use-page';

/** What the popup can make of the story. What renders it is loaded with the first copy: the popup opens without. */
export function copiesOf(page: PageInQuestion, leavePopup: () => void): Pick<PopupActions, 'onCopy' | 'moreCopies'> {
  return {
    onCopy: async (format) => copy(storyOf(page), format),
    moreCopies: {
      hasSelection: async () => (await selectionOf(page).catch(() => null)) !== null,
      async onCopySelection() {
        const selection = await selectionOf(page);
        if (selection === null) throw trouble('problem_copy_no_selection');
        await copy(selection, undefined, true);
      },
      async onSave(format) {
        const [request, { storyFile }, { default: css }] = await Promise.all([
          copyRequest(),
          import('../../core/render/files'),
          import('../../assets/saved-story.css?inline'),
        ]);
        saveFile(document, storyFile(storyOf(page), format, request, css));
      },
      onPrint: () => page.attempt(() => leaveFor(page.client?.print(), leavePopup)),
    },
  };
}

async function copy(article: CleanArticle, format: CopyFormat | undefined, isPart = false): Promise<void> {
  const [request, { clipboardCopy }] = await Promise.all([
    copyRequest(format === undefined ? { isPart } : { format, isPart }),
    import('../../core/render/clipboard'),
  ]);
  await writeClipboard(clipboardCopy(article, request));
}

function storyOf({ view }: PageInQuestion): CleanArticle {
  if (view.kind === 'page' && view.article?.ok) return view.article.article;
  throw trouble('problem_copy_no_story');
}

const selectionOf = async ({ client }: PageInQuestion): Promise<CleanArticle | null> =>
  (await client?.selection()) ?? null;
