import { attribute } from '../attribution/attribute';
import { readJsonLd } from '../attribution/json-ld';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import type { Block } from './blocks';
import type { PageCopy } from './copy';
import { isArticle } from './is-article';
import type { StoryPage } from './page';
import { readPages } from './pages';
import { readStory } from './read-story';
import { toTree } from './tree';
import type { Story } from './write-story';

export type { StoryPage } from './page';

/** A story as data, and where it stands on the page. */
export interface PlacedArticle {
  readonly article: CleanArticle;
  /** Live elements of its blocks, in reading order; none where the page does not show the story. */
  readonly places: readonly Element[];
}

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export const readArticle = (page: StoryPage): CleanArticle | null => placeArticle(page)?.article ?? null;

/** The same with where it stands. */
export function placeArticle(page: StoryPage): PlacedArticle | null {
  const ld = readJsonLd(page.document);
  const { copy, verdict, story, from } = readStory(page, ld);
  if (!isArticle(story.blocks, page.document, page.url)) return null;
  const tree = toTree(story.blocks, page.url);
  const text = toText(tree);
  const article: CleanArticle = {
    ...attribute({
      document: page.document,
      url: page.url,
      ld,
      rules: page.rules,
      site: page.site,
      shadow: page.shadow,
      words: page.words,
      story: from === 'scripts' ? null : copy.liveOf(story.choice.element),
      lines: [...text.split('\n'), ...closingLines(story)],
      readability: verdict.metadata,
    }),
    url: page.url,
    readFrom: from,
    body: tree,
    pages: readPages(page.document, page.url, from === 'scripts' ? null : lastLive(story.blocks, copy)),
    words: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
    leftOut: page.leftOut,
    tidied: story.steps,
  };
  return { article, places: from === 'scripts' ? [] : placesOf(story.blocks, copy) };
}

/** The live elements of blocks. One that was made for the copy stands where its content does, or what holds it. */
function placesOf(blocks: readonly Block[], copy: PageCopy): Element[] {
  const placeOf = ({ element }: Block): Element | null => {
    for (const inner of [element, ...element.getElementsByTagName('*')]) {
      const live = copy.liveOf(inner);
      if (live !== null) return live;
    }
    let outer = element.parentElement;
    while (outer !== null && copy.liveOf(outer) === null) outer = outer.parentElement;
    return outer && copy.liveOf(outer);
  };
  return [...new Set(blocks.flatMap((block) => placeOf(block) ?? []))];
}

/** What went from the story's end, in reading order: it may say whose story it is. */
const closingLines = ({ steps }: Story): string[] =>
  steps.flatMap(({ step, text }) => (step === 'closing' ? [text] : [])).reverse();

/** The live element of the story's last block that has one. */
const lastLive = (blocks: readonly Block[], copy: PageCopy): Element | null =>
  blocks.reduceRight<Element | null>((found, { element }) => found ?? copy.liveOf(element), null);
