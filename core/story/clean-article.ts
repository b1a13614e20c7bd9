import { attribute } from '../attribution/attribute';
import { articleNode, nodesAt, readJsonLd, textAt } from '../attribution/json-ld';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import type { Block } from './blocks';
import type { Ask } from './choose';
import { copyPage, type Hidden, type PageCopy } from './copy';
import type { DraftFacts } from './draft';
import { askReadability, type Verdict } from './extract';
import { isArticle } from './is-article';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { readPages } from './pages';
import { atReader, ruledContainers } from './ruled';
import { toTree } from './tree';
import { heed, witnessOf } from './witness';
import { type Story, writeStory } from './write-story';

export type { StoryPage } from './page';

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export function readArticle(page: StoryPage): CleanArticle | null {
  const { copy, verdict, story } = readShownOrHidden(page);
  if (!isArticle(story.blocks, page.document, page.url)) return null;
  const tree = toTree(story.blocks, page.url);
  const text = toText(tree);
  return {
    ...attribute({
      document: page.document,
      url: page.url,
      rules: page.rules,
      site: page.site,
      shadow: page.shadow,
      words: page.words,
      story: copy.liveOf(story.choice.element),
      lines: [...text.split('\n'), ...closingLines(story)],
      readability: verdict.metadata,
    }),
    url: page.url,
    body: tree,
    pages: readPages(page.document, page.url, lastLive(story.blocks, copy)),
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

/** Shortest paragraph of running text, in characters. */
const PARAGRAPH = 80;
/** A story shorter than this, in characters of running text, may be something else than the story. */
const SHORT = 300;
/** How many times the shown text a page has to hide for the hidden one to count. */
const LONGER_BY_FAR = 2;
/** Share of the shown story that the hidden one has to hold. */
const GOES_ON = 0.5;

/**
 * The story a page shows; where it hides far more running text, the story with that, if it goes on from the shown one.
 * Some pages show their story only once a script has run. What only a style sheet hides is tried first: with all that a
 * page hides come its menus and notices.
 */
function readShownOrHidden(page: StoryPage): Reading {
  const shown = readStory(page, 'left');
  const length = runningLength(shown.story.blocks);
  const hides = ({ copy }: Reading): boolean => copy.hiddenText >= leastBeside(length);
  if (!hides(shown)) return shown;
  const unstyled = page.isVisible === undefined ? shown : readStory(page, 'unstyled');
  if (unstyled !== shown && goesOn(unstyled, shown)) return unstyled;
  if (!hides(unstyled)) return shown;
  const all = readStory(page, 'all');
  return goesOn(all, shown) ? all : shown;
}

/** How long hidden text has to be to count beside a shown story of this length; beside none, one paragraph does. */
const leastBeside = (length: number): number => (length === 0 ? PARAGRAPH : Math.max(SHORT, length * LONGER_BY_FAR));

/** Whether a story is longer by far than the shown one, and holds it unless that is too short to be one. */
function goesOn(story: Reading, shown: Reading): boolean {
  const length = runningLength(shown.story.blocks);
  if (runningLength(story.story.blocks) < leastBeside(length)) return false;
  // With other neighbours, what was a paragraph may be an item of a list.
  const whole = story.story.blocks.map((block) => block.text).join('\n');
  const same = runningLength(shown.story.blocks.filter((block) => whole.includes(block.text)));
  return length < SHORT || same >= length * GOES_ON;
}

/** Counted as hidden text is: paragraphs alone. */
const runningLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { kind, text }) => sum + (kind === 'text' && text.length >= PARAGRAPH ? text.length : 0), 0);

interface Reading {
  readonly copy: PageCopy;
  readonly verdict: Verdict;
  readonly story: Story;
}

function readStory(page: StoryPage, hidden: Hidden): Reading {
  const copy = copyPage(page, hidden);
  const { body } = copy.document;
  const ruled = ruledContainers(page, copy.roots).flatMap((live) => copy.copyOf(live) ?? []);
  normalise(body);
  const verdict = askReadability(body);
  const facts = factsOf(page);
  const witness = witnessOf(page.document, page.url, facts.titles);
  const ask: Ask = (part) => {
    const { kept } = part === body ? verdict : askReadability(part);
    return witness === null ? kept : heed(witness, kept, part);
  };
  return {
    copy,
    verdict,
    story: writeStory(
      body,
      ruled.filter((element) => body.contains(element)),
      {
        ...facts,
        ...(witness === null ? {} : { knows: witness.knows }),
        boxes: (page.boxes ?? []).flatMap((live) => copy.copyOf(live) ?? []),
      },
      ask,
      (stories) => storyInView(stories, copy, page),
    ),
  };
}

/** The copied story the reader is at, once the page is scrolled on to one. */
function storyInView(stories: readonly Element[], copy: PageCopy, page: StoryPage): Element | null {
  const { viewport } = page;
  const live = stories.flatMap((story) => copy.liveOf(story) ?? []);
  if (viewport === undefined || live.length < 2 || live.every((story) => viewport.top(story) > 0)) return null;
  const current = atReader(live, page);
  return current === null ? null : copy.copyOf(current);
}

/** What the page's data says of its story. */
function factsOf({ document, url, relatedWords = [] }: StoryPage): DraftFacts {
  const stated = (names: string): string[] =>
    [...document.querySelectorAll(names)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== '');
  return {
    titles: [document.title, ...stated('meta[property="og:title"], meta[name="twitter:title"]')].filter(Boolean),
    descriptions: stated('meta[name="description"], meta[property="og:description"], meta[name="twitter:description"]'),
    authors: [
      ...stated('meta[name="author"], meta[name="parsely-author"], meta[name="article:author"]'),
      ...authorsInData(document, url),
    ],
    relatedWords,
    url,
  };
}

/** Names of the authors in the page's JSON-LD, as they stand there. */
function authorsInData(document: Document, url: string): string[] {
  const data = readJsonLd(document);
  const article = articleNode(data, [url]);
  return article === null ? [] : nodesAt(data, article, 'author').flatMap((author) => textAt(author, 'name') ?? []);
}
