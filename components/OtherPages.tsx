import { otherPages } from '../core/render/pages-line';
import type { CleanArticle } from '../core/story/article';
import { safeLink } from './links';
import { NewTabLink } from './NewTabLink';
import { useWording } from './wording';

/** That the story goes on, and where: "Page 1 of the story. Other pages: 2, 3"; nothing for a story on one page. */
export function OtherPages({ article }: { readonly article: CleanArticle }) {
  const { say, number: written } = useWording();
  const read = otherPages(article);
  if (read === null) return null;
  return (
    <nav class="other-pages" aria-label={say('story_pages')}>
      {say('story_page', read.number)} {say('story_other_pages')}{' '}
      <ul>
        {read.others.map(({ number, url }) => {
          const href = safeLink(url);
          const name = written(number);
          return <li key={number}>{href === null ? name : <NewTabLink href={href}>{name}</NewTabLink>}</li>;
        })}
      </ul>
    </nav>
  );
}
