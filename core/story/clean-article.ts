import { attribute } from '../attribution/attribute';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import type { Ask } from './choose';
import { copyPage } from './copy';
import type { DraftFacts } from './draft';
import { askReadability } from './extract';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { toTree } from './tree';
import { writeStory } from './write-story';

export type { StoryPage } from './page';

/** A story shorter than this, in characters of running text, gives way to a hidden one that is longer by far. */
const SHORT = 1200;
const LONGER_BY_FAR = 2;

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export function readArticle(page: StoryPage): CleanArticle | null {
  const shown = readStory(page, false);
  const isHidden = shown.prose < SHORT && shown.copy.hiddenText > shown.prose * LONGER_BY_FAR;
  const { copy, verdict, story } = isHidden ? readStory(page, true) : shown;
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

function readStory(page: StoryPage, withHidden: boolean) {
  const copy = copyPage(page, withHidden);
  const { body } = copy.document;
  normalise(body);
  const verdict = askReadability(body);
  const ask: Ask = (part) => (part === body ? verdict : askReadability(part)).kept;
  const story = writeStory(body, [], factsOf(page), ask);
  const prose = story.blocks.reduce((sum, block) => sum + (block.text.length >= 80 ? block.text.length : 0), 0);
  return { copy, verdict, story, prose };
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
