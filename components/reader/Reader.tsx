import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Modal } from '../../core/reader/modal';
import { readingMinutes } from '../../core/render/reading-time';
import { Byline } from '../Byline';
import { safeLink } from '../links';
import { OtherPages } from '../OtherPages';
import { OutletLine } from '../OutletLine';
import { TreeView } from '../TreeView';
import { useWording } from '../wording';
import { Player } from './Player';
import { ReaderBar } from './ReaderBar';
import type { ReaderProps } from './view';

/**
 * The story alone, over the page. It is a modal dialog in the browser's top layer: the page beneath is inert, cannot
 * cover it, and gets its focus back without a change to any of its elements.
 */
export function Reader(props: ReaderProps) {
  const { article, settings, actions, trouble } = props;
  const { locale, direction } = useWording();
  const dialog = useModal(props);
  const story = useRef<HTMLElement>(null);
  const [isListening, listen] = useState(false);
  const titleId = useId();
  const stopListening = () => {
    listen(false);
    dialog.current?.querySelector<HTMLElement>('.listen')?.focus();
  };
  return (
    <dialog
      class="clean-copy reader"
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={titleId}
      lang={locale}
      dir={direction}
      data-theme={settings.theme}
      data-face={settings.face}
      style={{ '--size': `${settings.size}px`, '--measure': `${settings.width}em`, '--spacing': settings.spacing }}
    >
      <ReaderBar {...props} story={story} isListening={isListening} onListen={() => listen(!isListening)} />
      <div role="alert">{trouble && <p class="trouble reader-trouble">{trouble}</p>}</div>
      <StoryPage {...props} titleId={titleId} story={story} />
      {isListening && actions.speech !== null && (
        <Player
          story={story}
          language={article.language}
          settings={settings}
          speech={actions.speech}
          onSettings={actions.onSettings}
          onEnd={stopListening}
        />
      )}
    </dialog>
  );
}

interface StoryPageProps extends ReaderProps {
  readonly titleId: string;
  readonly story: { current: HTMLElement | null };
}

/** The source on top, the story, the way to the original at the end. */
function StoryPage({ article, settings, titleId, story }: StoryPageProps) {
  const { say, direction } = useWording();
  // A language that is not known must not be taken for that of the interface.
  const own = { lang: article.language ?? '', dir: article.direction };
  const tree = useMemo(
    () => <TreeView tree={article.body} pictures={settings.pictures} />,
    [article.body, settings.pictures],
  );
  return (
    <article class="reader-page" ref={story} data-turned={direction !== article.direction}>
      <header>
        <OutletLine article={article} />
        <h1 class="story-title" id={titleId} {...own}>
          {article.title ?? say('story_no_title')}
        </h1>
        <Byline article={article} minutes={readingMinutes(article)} />
      </header>
      <div class="story" {...own}>
        {tree}
      </div>
      <footer class="reader-end">
        <OtherPages article={article} />
        <OutletLine article={article} />
        <p class="on-paper">
          <bdi>{safeLink(article.originalUrl) ?? article.url}</bdi>
        </p>
      </footer>
    </article>
  );
}

function useModal({ actions, onShown }: ReaderProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before anything is painted: keys pressed from now on are meant for the reader.
  useLayoutEffect(() => {
    if (ref.current === null) return undefined;
    const modal = new Modal(ref.current, actions.onClose);
    modal.show();
    onShown?.(modal);
    return () => modal.close();
  }, []);
  return ref;
}
