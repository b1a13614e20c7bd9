import type { CleanArticle } from '../story/article';
import type { Wording } from '../wording';
import { around, lineText, plain, type SourcePart, value } from './source-part';

/** The page a story was read on, and the others. */
export interface OtherPages {
  /** Number of the page the story was read on. */
  readonly number: number;
  readonly others: readonly { readonly number: number; readonly url: string }[];
}

/** Which of a story's pages this is and where the others are; `null` when the story is on one page. */
export function otherPages({ pages, url }: Pick<CleanArticle, 'pages' | 'url'>): OtherPages | null {
  const own = pages?.find((page) => page.url === url);
  if (pages === null || own === undefined || pages.length < 2) return null;
  return { number: own.number, others: pages.filter((page) => page !== own) };
}

/**
 * "This is page 1 of the story. Other pages: 2, 3", each number a link: what a copy says of a story that goes on. `null`
 * when the story is on one page.
 */
export function pagesLine(
  article: Pick<CleanArticle, 'pages' | 'url'>,
  wording: Wording,
): { text: string; parts: SourcePart[] } | null {
  const read = otherPages(article);
  if (read === null) return null;
  const comma = plain(wording.say('copy_comma'));
  const said = plain(`${wording.say('copy_page', read.number)} `);
  const listed = (each: (page: OtherPages['others'][number]) => SourcePart[]): SourcePart[] => [
    said,
    ...around(
      wording,
      'copy_other_pages',
      read.others.flatMap((page, index) => [...(index === 0 ? [] : [comma]), ...each(page)]),
    ),
  ];
  return {
    text: lineText(
      listed(({ number, url }) => [plain(`${number} `), value(url, wording)]),
      wording,
    ),
    parts: listed(({ number, url }) => [{ ...plain(String(number)), href: url }]),
  };
}
