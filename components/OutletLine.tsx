import type { CleanArticle } from '../core/story/article';
import { hostOf, originLink, safeLink } from './links';
import { NewTabLink } from './NewTabLink';
import { Say } from './Say';
import { useWording } from './wording';

/**
 * Who made the story and who shows it, with the way to the original: "The Lindmouth Ledger via Yahoo News · Original".
 * A search is called a search; an outlet the page does not name is not guessed.
 */
export function OutletLine({ article }: { readonly article: CleanArticle }) {
  const { say } = useWording();
  const origin = originLink(article);
  return (
    <p class="outlet-line">
      <span class="outlet-names">
        {article.syndicator === null ? (
          <OutletName article={article} />
        ) : (
          <Say phrase="story_via" parts={[<OutletName article={article} />, <bdi>{article.syndicator.name}</bdi>]} />
        )}
      </span>
      {origin !== null && (
        <NewTabLink href={origin.url}>{say(origin.isSearch ? 'story_search_original' : 'story_original')}</NewTabLink>
      )}
    </p>
  );
}

function OutletName({ article }: { readonly article: CleanArticle }) {
  const { say } = useWording();
  const { outlet, syndicator } = article;
  if (outlet === null) {
    return syndicator === null ? (
      <b>
        <bdi>{hostOf(article.url)}</bdi>
      </b>
    ) : (
      <b>{say('story_outlet_unknown')}</b>
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
