import { useEffect, useId, useRef } from 'preact/hooks';
import { readingMinutes } from '../../core/render/reading-time';
import type { CleanArticle } from '../../core/story/article';
import { Byline } from '../Byline';
import { CopyButton } from '../CopyButton';
import { CloseIcon } from '../icons';
import { OtherPages } from '../OtherPages';
import { OutletLine } from '../OutletLine';
import { TreeView } from '../TreeView';
import { useWording } from '../wording';
import { storyWords } from '../words/story';

export interface ReaderProps {
  readonly article: CleanArticle;
  /** Called once when the reader leaves, by button or Escape. */
  readonly onClose: () => void;
  /** Copies the clean article; rejects with plain words. Without it there is no copy button. */
  readonly onCopy?: () => Promise<void>;
}

/**
 * The story alone, over the page. It is a modal dialog in the browser's top layer: the page beneath is inert, cannot
 * cover it, and gets its focus back without a change to any of its elements.
 */
export function Reader({ article, onClose, onCopy }: ReaderProps) {
  const { locale, direction, say } = useWording();
  const dialog = useModal(onClose);
  const titleId = useId();
  const own = { lang: article.language ?? undefined, dir: article.direction };
  return (
    <dialog
      class="clean-copy reader"
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={titleId}
      lang={locale}
      dir={direction}
    >
      <div class="reader-bar">
        <OutletLine article={article} />
        {onCopy !== undefined && <CopyButton onCopy={onCopy} />}
        <button
          type="button"
          class="icon-button"
          aria-label={say('reader_close')}
          title={say('reader_close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <article class="reader-page" data-direction={article.direction}>
        <header>
          <h1 id={titleId} {...own}>
            {article.title ?? storyWords.noTitle}
          </h1>
          <Byline article={article} minutes={readingMinutes(article)} />
        </header>
        <div class="story" {...own}>
          <TreeView tree={article.body} pictures />
        </div>
        <footer class="reader-end">
          <OtherPages article={article} />
          <OutletLine article={article} />
        </footer>
      </article>
    </dialog>
  );
}

function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    dialog.showModal();
    // The dialog itself, so that the arrow keys and the space bar scroll the story at once.
    dialog.focus();
    dialog.addEventListener('close', onClose);
    return () => {
      dialog.removeEventListener('close', onClose);
      dialog.close();
    };
  }, []);
  return ref;
}
