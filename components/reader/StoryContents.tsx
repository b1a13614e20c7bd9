import { useMemo } from 'preact/hooks';
import { contentsOf, headingElements } from '../../core/reader/story-parts';
import type { CleanArticle } from '../../core/story/article';
import { useWording } from '../wording';
import { Contents } from './Contents';
import { ContentsIcon } from './icons';
import { Panel } from './Panel';

export interface StoryContentsProps {
  readonly article: CleanArticle;
  /** The element the story is shown in. */
  readonly story: { readonly current: HTMLElement | null };
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The table of contents of a long story; nothing for others. */
export function StoryContents({ article, story, open, onOpen }: StoryContentsProps) {
  const { say } = useWording();
  const headings = useMemo(() => contentsOf(article), [article]);
  if (headings.length === 0) return null;
  const places = story.current === null || !open ? [] : headingElements(story.current);
  const go = (index: number) => {
    onOpen(false);
    const place = places[index];
    if (place === undefined) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  };
  return (
    <Panel name={say('reader_contents')} sign={<ContentsIcon />} open={open} onOpen={onOpen}>
      <Contents
        headings={headings}
        language={article.language ?? ''}
        direction={article.direction}
        current={places.findLastIndex(isReached)}
        onChoose={go}
      />
    </Panel>
  );
}

/** How far down a heading may stand to count as the one that is read, as a share of the window's height. */
const READING_LINE = 0.3;

function isReached(place: HTMLElement): boolean {
  const height = place.ownerDocument.defaultView?.innerHeight ?? 0;
  return place.getBoundingClientRect().top < height * READING_LINE;
}
