import type { Root } from 'hast';
import { composedContains } from '../page/shadow';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import { collectBlocks } from './blocks';
import { copyPage } from './copy';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { toTree } from './tree';

/** What a reader has selected on a page. */
export interface Selected {
  /** Whether some of a node is selected. */
  touches(node: Node): boolean;
  /** What of a text is selected. */
  textOf(text: Text): string;
}

/** What ranges of a live page hold, shadow roots within them included. Each range lies in one tree. */
export function selectedBy(ranges: readonly Range[]): Selected {
  const touches = (node: Node): boolean => ranges.some((range) => isTouched(range, node));
  return {
    touches,
    textOf: (text) => (touches(text) ? ranges.map((range) => partOf(range, text)).join('') : ''),
  };
}

function isTouched(range: Range, node: Node): boolean {
  if (composedContains(node, range.startContainer)) return true;
  const tree = range.commonAncestorContainer.getRootNode();
  for (let at: Node = node; ; ) {
    const root = at.getRootNode();
    if (root === tree) return range.intersectsNode(at);
    if (root.nodeType !== 11) return false;
    at = (root as ShadowRoot).host;
  }
}

function partOf(range: Range, text: Text): string {
  if (!isTouched(range, text)) return '';
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.data.length;
  return text.data.slice(start, end);
}

/**
 * The selected part of a page as an article of which it is the text: without what is taken out, hidden or the extension's
 * own. `null` when nothing is left.
 *
 * @param whole the page's article, whose source it has; `null` where the page is none, and then there is only the page
 */
export function readSelection(page: StoryPage, selected: Selected, whole: CleanArticle | null): CleanArticle | null {
  const copy = copyPage({
    ...page,
    isOwn: (element) => !selected.touches(element) || page.isOwn?.(element) === true,
    textOf: selected.textOf,
  });
  const { body } = copy.document;
  normalise(body);
  const tree = toTree(collectBlocks(body), page.url);
  if (tree.children.length === 0) return null;
  return {
    ...(whole ?? bareArticle(page.document.title, page.url, page.document.documentElement)),
    ...partOfStory(tree),
    leftOut: page.leftOut,
  };
}

/**
 * The selected part of a story that the reader shows, as an article of which it is the text. `null` when nothing of the
 * story is selected.
 *
 * @param story where the story stands
 * @param whole the article that is shown
 */
export function readShown(ranges: readonly Range[], story: Element, whole: CleanArticle): CleanArticle | null {
  const { body } = story.ownerDocument.implementation.createHTMLDocument('');
  for (const range of ranges) {
    if (!range.intersectsNode(story)) continue;
    const within = range.cloneRange();
    const end = story.childNodes.length;
    if (range.comparePoint(story, 0) === 0) within.setStart(story, 0);
    if (range.comparePoint(story, end) === 0) within.setEnd(story, end);
    body.append(within.cloneContents());
  }
  normalise(body);
  const tree = toTree(collectBlocks(body), whole.url);
  return tree.children.length === 0 ? null : { ...whole, ...partOfStory(tree) };
}

/**
 * Text that was selected where no script of ours reads, such as in a frame, as an article of which it is the text.
 *
 * @param whole as in `readSelection`
 */
export function textSelection(
  selected: string,
  { title, url }: { readonly title: string; readonly url: string },
  whole: CleanArticle | null,
): CleanArticle {
  const paragraphs = selected.split(/\s*\n\s*/).filter((line) => line !== '');
  const tree: Root = {
    type: 'root',
    children: paragraphs.map((line) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: line }],
    })),
  };
  return { ...(whole ?? bareArticle(title, url, { lang: '', dir: '' })), ...partOfStory(tree), leftOut: {} };
}

const partOfStory = (body: Root) => ({
  body,
  readFrom: 'shown' as const,
  pages: null,
  words: (toText(body).match(/[\p{L}\p{N}]+/gu) ?? []).length,
  tidied: [],
});

/** What there is to say of a page that is no article. */
function bareArticle(
  title: string,
  url: string,
  { lang, dir }: { readonly lang: string; readonly dir: string },
): Omit<CleanArticle, 'body' | 'words'> {
  return {
    title: title.trim() || null,
    authors: [],
    outlet: null,
    syndicator: null,
    agency: null,
    published: null,
    modified: null,
    originalUrl: null,
    section: null,
    language: lang || null,
    direction: dir === 'rtl' ? 'rtl' : 'ltr',
    evidence: {},
    confidence: {},
    url,
    readFrom: 'shown',
    pages: null,
    leftOut: {},
    tidied: [],
  };
}
