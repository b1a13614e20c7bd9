import { otherPages } from '../core/render/pages-line';
import type { CleanArticle } from '../core/story/article';
import { safeLink } from './links';
import { NewTabLink } from './NewTabLink';
import { storyWords } from './words/story';

/** That the story goes on, and where: "Page 1 of the story. Other pages: 2, 3"; nothing for a story on one page. */
export function OtherPages({ article }: { readonly article: CleanArticle }) {
  const read = otherPages(article);
  if (read === null) return null;
  return (
    <nav class="other-pages" aria-label={storyWords.pages}>
      {storyWords.page(read.number)} {storyWords.otherPages}{' '}
      <ul>
        {read.others.map(({ number, url }) => {
          const href = safeLink(url);
          return <li key={number}>{href === null ? number : <NewTabLink href={href}>{number}</NewTabLink>}</li>;
        })}
      </ul>
    </nav>
  );
}
