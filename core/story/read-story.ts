import type { JsonLd } from '../attribution/json-ld';
import type { StorySource } from './article';
import type { Block } from './blocks';
import type { Ask } from './choose';
import { copyPage, type Hidden, type PageCopy } from './copy';
import type { DraftFacts } from './draft';
import { askReadability, type Verdict } from './extract';
import { factsOf } from './facts';
import { isArticle } from './is-article';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { atReader, ruledContainers } from './ruled';
import { storyInScripts } from './script-data';
import { heed, type Witness, witnessOf } from './witness';
import { type Story, writeStory } from './write-story';

/** A story with what it was read from. */
export interface Reading {
  readonly copy: PageCopy;
  readonly verdict: Verdict;
  readonly story: Story;
  readonly from: StorySource;
}

/** What the page's data says of its story, whichever way its text is read. */
interface StoryData {
  readonly facts: DraftFacts;
  readonly witness: Witness | null;
}

/** Shortest paragraph of running text, in characters. */
const PARAGRAPH = 80;
/** A story shorter than this, in characters of running text, may be something else than the story. */
const SHORT = 300;
/** How many times the shown text a page has to hide for the hidden one to count. */
const LONGER_BY_FAR = 2;
/** Share of the shown story that the hidden one has to hold. */
const GOES_ON = 0.5;

/**
 * The story of a page: what it shows, else what it hides, else, where it shows and hides none, what its scripts hold for
 * when they have run.
 *
 * @param ld the page's JSON-LD
 */
export function readStory(page: StoryPage, ld: JsonLd): Reading {
  const facts = factsOf(page, ld);
  const data: StoryData = { facts, witness: witnessOf(ld, page.url, facts.titles) };
  const reading = readShownOrHidden(page, data);
  if (runningLength(reading.story.blocks) >= SHORT || isArticle(reading.story.blocks, page.document, page.url))
    return reading;
  const source = storyInScripts(page.document);
  // Nothing of such a document is laid out.
  const held = source && readWith({ ...page, isVisible: undefined, viewport: undefined }, data, 'left', source);
  return held !== null && goesOn(held, reading) ? held : reading;
}

/**
 * The story a page shows; where it hides far more running text, the story with that, if it goes on from the shown one.
 * Some pages show their story only once a script has run. What only a style sheet hides is tried first: with all that a
 * page hides come its menus and notices.
 */
function readShownOrHidden(page: StoryPage, data: StoryData): Reading {
  const shown = readWith(page, data, 'left');
  const length = runningLength(shown.story.blocks);
  const hides = ({ copy }: Reading): boolean => copy.hiddenText >= leastBeside(length);
  if (!hides(shown)) return shown;
  const unstyled = page.isVisible === undefined ? shown : readWith(page, data, 'unstyled');
  if (unstyled !== shown && goesOn(unstyled, shown)) return unstyled;
  if (!hides(unstyled)) return shown;
  const all = readWith(page, data, 'all');
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

function readWith(page: StoryPage, { facts, witness }: StoryData, hidden: Hidden, source = page.document): Reading {
  const copy = copyPage({ ...page, document: source }, hidden);
  const { body } = copy.document;
  const ruled = ruledContainers(page, copy.roots).flatMap((live) => copy.copyOf(live) ?? []);
  normalise(body);
  const verdict = askReadability(body);
  const ask: Ask = (part) => {
    const { kept } = part === body ? verdict : askReadability(part);
    return witness === null ? kept : heed(witness, kept, part);
  };
  return {
    copy,
    verdict,
    from: source !== page.document ? 'scripts' : hidden === 'left' ? 'shown' : 'hidden',
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
