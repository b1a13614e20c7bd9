import type { ComponentChildren } from 'preact';
import { unnamedAgency } from '../core/render/unnamed-agency';
import type { CleanArticle } from '../core/story/article';
import { Say } from './Say';
import { storyDate } from './story-date';
import { useWording } from './wording';

export interface BylineProps {
  readonly article: CleanArticle;
  /** Whole minutes, as `readingMinutes` gives them. */
  readonly minutes: number;
}

/** Authors, agency, date with its zone, and reading time; what the page does not state is left out. */
export function Byline({ article, minutes }: BylineProps) {
  const { locale } = useWording();
  const parts: [key: string, part: ComponentChildren][] = [];
  if (article.authors.length > 0) parts.push(['authors', <bdi>{article.authors.join(', ')}</bdi>]);
  const agency = unnamedAgency(article);
  if (agency !== null) parts.push(['agency', <Say phrase="story_agency" parts={[<bdi>{agency}</bdi>]} />]);
  // One piece, so that a time of two words does not stand on a line of its own.
  parts.push([
    'when',
    <span class="byline-when">
      {article.published !== null && <time datetime={article.published}>{storyDate(article.published, locale)}</time>}{' '}
      <ReadingTime minutes={minutes} />
    </span>,
  ]);
  return (
    <ul class="byline">
      {parts.map(([key, part]) => (
        <li key={key}>{part}</li>
      ))}
    </ul>
  );
}

function ReadingTime({ minutes }: { readonly minutes: number }) {
  const { say, count } = useWording();
  return (
    <span>
      <span aria-hidden="true">{say('story_minutes', minutes)}</span>
      <span class="visually-hidden">{count('story_minutes_long', minutes)}</span>
    </span>
  );
}
