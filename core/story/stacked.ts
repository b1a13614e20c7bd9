import type { Measure } from './stats';
import { saysSame, wordsOf } from './words';

/** Running text from which an `article` is a whole story and no teaser, in characters. */
const WHOLE_STORY = 500;
/** How alike a headline and the page's title have to be. */
const SIMILAR = 0.7;

/** The stories a page stacks: `article` elements side by side, each with a headline and running text of its own. */
export function stackedStories(body: Element, stats: Measure): Element[] {
  const stories = [...body.getElementsByTagName('article')].filter(
    (article) => stats(article).prose >= WHOLE_STORY && headlineOf(article) !== null,
  );
  const outermost = stories.filter((story) => !stories.some((other) => other !== story && other.contains(story)));
  return outermost.length > 1 ? outermost : [];
}

/** The one of stacked stories that has the page's headline, else the first. */
export function pickByHeadline(stories: readonly Element[], titles: readonly string[]): Element | null {
  const wanted = titles.map(wordsOf);
  const titled = stories.find((story) => {
    const words = wordsOf(headlineOf(story)?.textContent ?? '');
    return wanted.some((title) => saysSame(words, title, SIMILAR));
  });
  return titled ?? stories[0] ?? null;
}

const headlineOf = (article: Element): Element | null => article.querySelector('h1');
