import type { ComponentChildren } from 'preact';
import { unnamedAgency } from '../core/render/unnamed-agency';
import type { CleanArticle } from '../core/story/article';
import { storyDate } from './story-date';
import { INTERFACE } from './words/interface';
import { storyWords } from './words/story';

export interface BylineProps {
  readonly article: CleanArticle;
  /** Whole minutes, as `readingMinutes` gives them. */
  readonly minutes: number;
}

/** Authors, agency, date with its zone, and reading time; what the page does not state is left out. */
export function Byline({ article, minutes }: BylineProps) {
  const parts: [key: string, part: ComponentChildren][] = [];
  if (article.authors.length > 0) parts.push(['authors', <bdi>{article.authors.join(', ')}</bdi>]);
  const agency = unnamedAgency(article);
  if (agency !== null) parts.push(['agency', <bdi>{storyWords.agency(agency)}</bdi>]);
  if (article.published !== null) {
    parts.push(['date', <time datetime={article.published}>{storyDate(article.published, INTERFACE.locale)}</time>]);
  }
  parts.push(['time', <ReadingTime minutes={minutes} />]);
  return (
    <ul class="byline">
      {parts.map(([key, part]) => (
        <li key={key}>{part}</li>
      ))}
    </ul>
  );
}

function ReadingTime({ minutes }: { readonly minutes: number }) {
  return (
    <>
      <span aria-hidden="true">{storyWords.minutes(minutes)}</span>
      <span class="visually-hidden">{storyWords.minutesLong(minutes)}</span>
    </>
  );
}
