import { attribute } from '../attribution/attribute';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import { copyPage } from './copy';
import type { DraftFacts } from './draft';
import { askReadability } from './extract';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { toTree } from './tree';
import { writeStory } from './write-story';

export type { StoryPage } from './page';

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export function readArticle(page: StoryPage): CleanArticle | null {
  const copy = copyPage(page);
  const { body } = copy.document;
  normalise(body);
  const verdict = askReadability(copy.document);
  const story = writeStory(body, verdict.kept, [], factsOf(page));
  const tree = toTree(story.blocks, page.url);
  const text = toText(tree);
  return {
    ...attribute({
      document: page.document,
      url: page.url,
      rules: page.rules,
      site: page.site,
      shadow: page.shadow,
      story: copy.liveOf(story.choice.element),
      lines: text.split('\n'),
      readability: verdict.metadata,
    }),
    url: page.url,
    body: tree,
    words: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
    leftOut: page.leftOut,
    tidied: story.steps,
  };
}

/** What the page's data says of its story. */
function factsOf({ document, url }: StoryPage): DraftFacts {
  const stated = (names: string): string[] =>
    [...document.querySelectorAll(names)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== '');
  return {
    titles: [document.title, ...stated('meta[property="og:title"], meta[name="twitter:title"]')].filter(Boolean),
    descriptions: stated('meta[name="description"], meta[property="og:description"], meta[name="twitter:description"]'),
    url,
  };
}
