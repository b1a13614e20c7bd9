import type { CleanArticle } from '../story/article';
import type { Wording } from '../wording';
import { around, plain, type SourcePart } from './source-part';

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
  const comma = wording.say('copy_comma');
  const said = wording.say('copy_page', read.number);
  return {
    text: `${said} ${wording.say('copy_other_pages', read.others.map(({ number, url }) => `${number} ${url}`).join(comma))}`,
    parts: [
      plain(`${said} `),
      ...around(
        wording,
        'copy_other_pages',
        read.others.flatMap(({ number, url }, index): SourcePart[] => [
          ...(index === 0 ? [] : [plain(comma)]),
          { text: String(number), href: url },
        ]),
      ),
    ],
  };
}
