import type { CleanArticle } from '../core/story/article';
import { hostOf, originLink, safeLink } from './links';
import { NewTabLink } from './NewTabLink';
import { storyWords } from './words/story';

/**
 * Who made the story and who shows it, with the way to the original: "The Lindmouth Ledger via Yahoo News · Original".
 * A search is called a search; an outlet the page does not name is not guessed.
 */
export function OutletLine({ article }: { readonly article: CleanArticle }) {
  const origin = originLink(article);
  return (
    <p class="outlet-line">
      <span class="outlet-names">
        <OutletName article={article} />
        {article.syndicator !== null && (
          <>
            {' '}
            <span class="via">
              {storyWords.via} <bdi>{article.syndicator.name}</bdi>
            </span>
          </>
        )}
      </span>
      {origin !== null && (
        <NewTabLink href={origin.url}>{origin.isSearch ? storyWords.searchOriginal : storyWords.original}</NewTabLink>
      )}
    </p>
  );
}

function OutletName({ article }: { readonly article: CleanArticle }) {
  const { outlet, syndicator } = article;
  if (outlet === null) {
    return syndicator === null ? (
      <b>
        <bdi>{hostOf(article.url)}</bdi>
      </b>
    ) : (
      <b>{storyWords.outletUnknown}</b>
    );
  }
  const home = safeLink(outlet.url);
  return (
    <b>
      {home === null ? (
        <bdi>{outlet.name}</bdi>
      ) : (
        <a class="plain-link" href={home} target="_blank" rel="noopener">
          <bdi>{outlet.name}</bdi>
        </a>
      )}
    </b>
  );
}
