import { fold } from '../../page/text';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { Tidy } from './tidy';

const LINKED = 0.9;
/** Paragraphs in a row that are nothing but links, from which they are a list of other pages. */
const RUN = 5;

/** Most stories that a list between two paragraphs leads to; a longer one is what the story is about. */
const MOST_STORIES = 8;
/** Letters of a headline, on the average of such a list, and share of each that is its link. */
const HEADLINE = 35;
const HEADLINE_LINKED = 0.8;
/** How words beside a link end that say something themselves. */
const SENTENCE_END = /(?:\p{L}[.!?…]|[。！？])[”"'’»)\]]*$/u;
/** Shortest paragraph of running text, in characters. */
const PARAGRAPH = 80;

/**
 * Takes out what is nothing but links: rows of paragraphs, those in brackets between others, and lists of the site's
 * stories between two paragraphs that do not speak of them.
 */
export const elsewhere: Tidy = {
  step: 'elsewhere',
  apply(draft) {
    dropLists(draft);
    let run: Block[] = [];
    const close = (): void => {
      if (run.length >= RUN) draft.drop(run, 'elsewhere', 'links to other pages');
      run = [];
    };
    for (const block of draft.blocks) {
      if (isOnlyLink(draft, block)) run.push(block);
      else close();
      if (isAside(draft, block)) draft.drop([block], 'elsewhere', 'a link to another page, in brackets');
    }
    close();
  },
};

/** Whether a paragraph is a link and nothing else; an address written out is a source. */
export function isOnlyLink(draft: Draft, block: Block): boolean {
  const { text, links } = draft.measure(block.element);
  return block.kind === 'text' && text > 0 && links >= text * LINKED && /\s/.test(block.text);
}

const isAside = (draft: Draft, block: Block): boolean => isOnlyLink(draft, block) && /^[([].*[)\]]$/.test(block.text);

function dropLists(draft: Draft): void {
  const { blocks } = draft;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'list' || !isParagraph(blocks[index - 1]) || !isParagraph(blocks[index + 1])) continue;
    if (leadsToStories(draft, block)) draft.drop([block], 'elsewhere', 'links to other stories');
  }
}

/** Running text that ends as a sentence does, and announces nothing. */
const isParagraph = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.text.length >= PARAGRAPH && !/[:：]$/.test(block.text);

/** Whether each item of a list is the headline of another page of the site, and none is in the story by the page's data. */
function leadsToStories(draft: Draft, { element, text }: Block): boolean {
  const items = [...element.querySelectorAll('li')];
  if (items.length < 2 || items.length > MOST_STORIES || text.length < items.length * HEADLINE) return false;
  const { knows } = draft.facts;
  if (knows !== undefined && [element, ...items].some((part) => knows(fold(part.textContent ?? '')))) return false;
  return items.every((item) => isHeadline(item, draft.facts.url));
}

/** Whether an item of a list is a link to another page of the site, with no sentence beside it. */
function isHeadline(item: Element, page: string): boolean {
  const [link, ...others] = item.querySelectorAll('a[href]');
  if (link === undefined || others.length > 0 || !leadsToOtherPage(link, page)) return false;
  const [whole, linked] = [item, link].map((part) => fold(part.textContent ?? '')) as [string, string];
  const isMostlyLink = linked.length >= whole.length * HEADLINE_LINKED;
  return isMostlyLink && !SENTENCE_END.test(whole.replace(linked, ' ').trim());
}

/** Whether a link leads to another page of the site. */
export function leadsToOtherPage(link: Element, page: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, page)) return false;
  const [to, from] = [new URL(href, page), new URL(page)];
  return to.hostname === from.hostname && to.pathname !== from.pathname;
}
