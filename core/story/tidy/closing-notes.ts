import { closingMark } from '../../attribution/agency';
import { labelKey } from '../../page/text';
import { hostOf } from '../../rules/match';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import { wordsOf } from '../words';
import { isAsked, isInShape, isLinkedOrSetApart, isMarkedAs, isSetApart } from './asked';
import { isDateLine } from './date-line';
import { isOnlyLink } from './elsewhere';
import { leadsIn } from './read-also';

/** Longest paragraph about rights, and longest of any other kind, in characters. */
const LONGEST_RIGHTS = 700;
const LONGEST = 400;
/** Longest line that announces something, longest label, longest mark of an agency. */
const LONGEST_ANNOUNCEMENT = 150;
const LONGEST_LABEL = 40;
const LONGEST_MARK = 60;
const LONGEST_DATED = 100;
/** Longest sentence that says who has the rights, set like the story's own. */
const LONGEST_CLAIM = 60;
/** Most characters beside an address in a line that is there for it. */
const BESIDE_ADDRESS = 80;
const LINKED = 0.9;
/** Shortest part of a name that is looked for in addresses, in letters. */
const SHORTEST_NAME = 4;
/** An author with more is an office. */
const MOST_NAMES = 4;

const RIGHTS = /^[^\p{L}\p{N}]*(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|:|\d{4}))/iu;
const EMAIL = /([\p{L}\p{N}._+-]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
const HANDLE = /(?:^|[\s(,])@([\p{L}\p{N}_]{3,})/gu;
/** A mark in brackets or strokes, and what stands before it: more than initials is the story's last sentence. */
const MARK = /[(（/][^()（）]*[)）/]\.?$/;
const TOLD = /\s|[.!?…”"»।。]$/;
const ANNOUNCES = /[:：]$/;
const QUOTE = /^["“”„«»「『‘'–—-]/;
const SENTENCE_END = /[.!?…。！？»”"')\]]$/;

/** Why a block at a story's end is none of the story; `null` when it may be. */
export function closingNote(draft: Draft, block: Block): string | null {
  const { text, kind } = block;
  if (kind === 'list') return isLinks(draft, block) && !isOwnList(draft, block) ? 'links after the story' : null;
  if (isRights(draft, block)) return 'a note on rights';
  if (kind === 'heading' || kind === 'text') {
    const isNamedLabel =
      draft.notes.is('furniture', text) || (!SENTENCE_END.test(text) && draft.notes.is('more', text));
    if (isNamedLabel) return 'a label with nothing left to it';
    if (isLoneDate(draft, block) || isDated(draft, block)) return 'a date after the story';
  }
  if (kind !== 'text') return null;
  if (isOnlyLink(draft, block)) return 'a link after the story';
  if (text.length > LONGEST) return null;
  if (isAddress(draft, block)) return 'how to reach the newsroom';
  if (namesThisPage(draft, text)) return 'how to cite the page';
  if (isMark(text)) return 'the mark of an agency';
  if (!SENTENCE_END.test(text) && draft.notes.is('tags', text.slice(0, Math.max(0, text.search(/[:：]/)))))
    return 'tags';
  if (QUOTE.test(text)) return null;
  if (draft.measure(block.element).links > 0 && draft.notes.opens('request', text) && isAsked(draft, block))
    return 'a request to the reader';
  if (draft.notes.opens('comment', text) && isAsked(draft, block)) return 'about the comments';
  return null;
}

/**
 * Why the very last block of a story is none of it; `null` when it may be. What announced a block that was taken off here
 * may be the story's all the same.
 */
export function lastNote(draft: Draft, block: Block, isCut: boolean): string | null {
  if (block.kind !== 'text') return null;
  const announces = ANNOUNCES.test(block.text) && block.text.length <= LONGEST_ANNOUNCEMENT;
  if (announces && block === draft.blocks.at(-1) && (!isCut || leadsAway(draft, block)))
    return 'it announces what is not there';
  return isLabel(draft, block) ? 'a label with nothing left to it' : null;
}

/** Whether a block is a date that the page names or sets apart; several in a row are what the story lists. */
function isLoneDate(draft: Draft, block: Block): boolean {
  if (!isDateLine(block.text)) return false;
  if (draft.notes.opens('dated', block.text)) return true;
  const { blocks } = draft;
  const index = blocks.indexOf(block);
  const isListed = [blocks[index - 1], blocks[index + 1]].some(
    (other) => other !== undefined && isDateLine(other.text) && !draft.notes.opens('dated', other.text),
  );
  return !isListed && (isMarkedAs(draft, block, ['date']) || isSetApart(draft, block));
}

const isDated = (draft: Draft, block: Block): boolean =>
  block.text.length <= LONGEST_DATED &&
  /\d/.test(block.text) &&
  draft.notes.opens('dated', block.text) &&
  isSetApart(draft, block);

function isRights(draft: Draft, block: Block): boolean {
  const { text } = block;
  if (text.length > LONGEST_RIGHTS) return false;
  return (
    RIGHTS.test(text) ||
    (draft.notes.opens('rights', text) && (isSetApart(draft, block) || claimsRights(draft, text))) ||
    (draft.notes.opens('reuse', text) && isLinkedOrSetApart(draft, block))
  );
}

/** Whether a short sentence of a text is about rights; a long one may tell of a sign that says so. */
const claimsRights = (draft: Draft, text: string): boolean =>
  text
    .split(/[.:!?。：！？|•]\s*/)
    .some((sentence) => sentence.length <= LONGEST_CLAIM && draft.notes.opens('rights', sentence));

/** Whether nothing is in a text but an agency's mark. */
const isMark = (text: string): boolean =>
  text.length <= LONGEST_MARK &&
  closingMark(text) !== null &&
  !(MARK.test(text) && TOLD.test(text.replace(MARK, '').trim()));

function isLinks(draft: Draft, block: Block): boolean {
  const { text, links } = draft.measure(block.element);
  return links >= text * LINKED && /\s/.test(block.text);
}

/** Whether what stands above a list names it as sources, or announces it without leading to other pages. */
function isOwnList(draft: Draft, block: Block): boolean {
  const { blocks } = draft;
  const above = blocks[blocks.indexOf(block) - 1];
  if (above === undefined) return false;
  return draft.notes.is('sources', above.text) || (ANNOUNCES.test(above.text) && !leadsAway(draft, above));
}

/** Whether a label leads to other pages: "You may also like:". */
const leadsAway = (draft: Draft, { text }: Block): boolean =>
  leadsIn(draft).has(labelKey(text)) ||
  (['lead', 'ending', 'more', 'furniture', 'imprint'] as const).some((group) => draft.notes.is(group, text)) ||
  draft.notes.opens('further', text);

/** Whether a block is there for an address that is at the site's own domain or made of an author's name. */
function isAddress(draft: Draft, block: Block): boolean {
  const { facts } = draft;
  const { text } = block;
  const beside = text.replace(EMAIL, '').replace(HANDLE, '').length;
  if (beside > BESIDE_ADDRESS && !isSetApart(draft, block)) return false;
  const host = hostOf(facts.url) ?? '';
  const names: string[] = [];
  for (const [, name = '', domain = ''] of text.toLowerCase().matchAll(EMAIL)) {
    if (host === domain || host.endsWith(`.${domain}`)) return true;
    names.push(name);
  }
  for (const [, name = ''] of text.toLowerCase().matchAll(HANDLE)) names.push(name);
  return facts.authors.some((author) => {
    const parts = wordsOf(author);
    return (
      parts.length <= MOST_NAMES &&
      parts.some((part) => part.length >= SHORTEST_NAME && names.some((name) => name.includes(part)))
    );
  });
}

/** Whether a text says the page's own address. */
function namesThisPage({ facts }: Draft, text: string): boolean {
  const address = facts.url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$/, '');
  const host = hostOf(facts.url) ?? '';
  return address.includes('/') && address.length > host.length + 8 && text.includes(address);
}

/** A few words that are no sentence, in an element unlike the story's paragraphs; dates are judged as dates. */
function isLabel(draft: Draft, block: Block): boolean {
  const { text } = block;
  const isShort = text.length <= LONGEST_LABEL && !SENTENCE_END.test(text);
  return isShort && !isDateLine(text) && !isInShape(draft, block);
}
