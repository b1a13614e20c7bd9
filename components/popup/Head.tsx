import { readingMinutes } from '../../core/render/reading-time';
import { storyNote } from '../../core/render/story-note';
import type { CleanArticle } from '../../core/story/article';
import { Byline } from '../Byline';
import { OtherPages } from '../OtherPages';
import { OutletLine } from '../OutletLine';
import { storyWords } from '../words/story';

/** Outlet, headline and byline of the story, its other pages, and what to know about its text. */
export function Head({ article }: { readonly article: CleanArticle }) {
  const note = storyNote(article);
  return (
    <header class="head">
      <OutletLine article={article} />
      <h1 class="headline" lang={article.language ?? undefined} dir={article.direction}>
        {article.title ?? storyWords.noTitle}
      </h1>
      <Byline article={article} minutes={readingMinutes(article)} />
      <OtherPages article={article} />
      {note !== null && <p class="story-note">{storyWords.notes[note]}</p>}
    </header>
  );
}
