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

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export function readArticle(page: StoryPage): CleanArticle | null {
  const ld = readJsonLd(page.document);
  const { copy, verdict, story, from } = readStory(page, ld);
  if (!isArticle(story.blocks, page.document, page.url)) return null;
  const tree = toTree(story.blocks, page.url);
  const text = toText(tree);
  return {
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
}

/** What went from the story's end, in reading order: it may say whose story it is. */
const closingLines = ({ steps }: Story): string[] =>
  steps.flatMap(({ step, text }) => (step === 'closing' ? [text] : [])).reverse();

/** The live element of the story's last block that has one. */
const lastLive = (blocks: readonly Block[], copy: PageCopy): Element | null =>
  blocks.reduceRight<Element | null>((found, { element }) => found ?? copy.liveOf(element), null);
