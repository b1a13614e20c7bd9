import { openShadowRoot } from '../../../core/page/shadow';
import { toText } from '../../../core/render/text';
import type { CleanArticle } from '../../../core/story/article';
import { readArticle, type StoryPage } from '../../../core/story/clean-article';
import { ARTICLE_WORDS } from '../../../platform/article-words';

/** Three paragraphs long enough to be a story. */
export const PARAGRAPHS = [
  'Forty goats have eaten the brambles off the railway bank at Quillby in nine days, two fewer than the contractor had asked for.',
  'They were lent by a cheesemaker on the hill, who wants them back before the milk tastes of elder, and said so in writing to the council.',
  'The bank will be walked by inspectors on Friday, and the goats have been asked to keep away until the last of them has left the line.',
  'Nobody has been able to say what the goats will eat next, but a gardener on Station Road has put a second bolt on her gate this week.',
];

export const HEADLINE = 'Goats clear the old railway bank at Quillby';

/** The story's paragraphs as markup. */
export const story = (paragraphs = PARAGRAPHS): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** A page with this body. */
export function documentOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${HEADLINE} - The Quillby Post</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** What reading needs, for a page without rules. */
export function storyPage(document: Document, parts: Partial<StoryPage> = {}): StoryPage {
  return {
    document,
    url: 'https://www.quillby.example/news/goats.html',
    rules: [],
    site: null,
    outlet: null,
    taken: new Set(),
    leftOut: {},
    shadow: openShadowRoot,
    words: ARTICLE_WORDS,
    ...parts,
  };
}

/** The article of a page with this body, and its lines of running text. */
export function read(body: string, parts: Partial<StoryPage> = {}): { article: CleanArticle | null; lines: string[] } {
  const article = readArticle(storyPage(documentOf(body), parts));
  return { article, lines: article === null ? [] : toText(article.body).split('\n') };
}
