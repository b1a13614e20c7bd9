import { readingMinutes } from '../../core/render/reading-time';
import type { CleanArticle } from '../../core/story/article';
import { Byline } from '../Byline';
import { OtherPages } from '../OtherPages';
import { OutletLine } from '../OutletLine';
import { storyWords } from '../words/story';

/** Outlet, headline and byline of the story, and its other pages. */
export function Head({ article }: { readonly article: CleanArticle }) {
  return (
    <header class="head">
      <OutletLine article={article} />
      <h1 class="headline" lang={article.language ?? undefined} dir={article.direction}>
        {article.title ?? storyWords.noTitle}
      </h1>
      <Byline article={article} minutes={readingMinutes(article)} />
      <OtherPages article={article} />
    </header>
  );
}
