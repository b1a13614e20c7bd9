import { madeOnce } from '../../made-once';
import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { HookGroup } from '../hooks';
import { shapeOf, storyShapes } from '../shapes';

/** A sentence that goes on after a comma is told rather than asked: "Follow us on X, the mayor wrote". */
const GOES_ON = /[,;،、，؛]\s*\p{Ll}/u;
/** An account of somebody's. */
const HANDLE = /(?:^|[\s(:])@[\p{L}\p{N}_ ]{3,}/u;
/** Share of links from which it is asked all the same, and from which a block is set apart: stories link names. */
const LINKED = 0.3;
/** Share of a paragraph set in italics from which it is a note. */
const IN_ITALICS = 0.85;

/** Whether words that may be a request are one, by how they go on and how they are set. */
export function isAsked(draft: Draft, block: Block): boolean {
  const { text, links } = draft.measure(block.element);
  return (
    isLinkedOrSetApart(draft, block) && (!GOES_ON.test(block.text) || links >= text * LINKED || isInItalics(block))
  );
}

/**
 * Whether more than its words speaks for a block being the publisher's: a good share of links, an account, italics, or an
 * element unlike the story's paragraphs. A story's own last sentence may sound like a request: "Have your say at the ballot box."
 */
export const isSetApart = (draft: Draft, block: Block): boolean =>
  isLinky(draft, block) || HANDLE.test(block.text) || isInItalics(block) || !isInShape(draft, block);

/** The same where words leave so little doubt that any link will do. */
export const isLinkedOrSetApart = (draft: Draft, block: Block): boolean =>
  draft.measure(block.element).links > 0 || isSetApart(draft, block);

function isLinky(draft: Draft, { element }: Block): boolean {
  const { text, links } = draft.measure(element);
  return links > 0 && links >= text * LINKED;
}

/** Whether the page marks a block up as a time, or names it, or what it stands in, so. */
export const isMarkedAs = (draft: Draft, { element }: Block, groups: readonly HookGroup[]): boolean =>
  element.querySelector('time') !== null ||
  groups.some((group) => draft.hooks(group).some((hook) => hook.element.contains(element)));

const shapesIn = madeOnce(({ container, measure }: Draft) => storyShapes(container, measure));

/** Whether a block looks like the story's paragraphs, by its tag and classes. */
export const isInShape = (draft: Draft, block: Block): boolean => shapesIn(draft).has(shapeOf(block.element));

/** Whether a whole paragraph is set in italics, as publishers set notes of their own. */
export const isInItalics = (block: Block): boolean => isSetIn(block, 'i, em', IN_ITALICS);

/** Whether a share of a block's text, 0 to 1, stands in such elements. */
export function isSetIn({ element, text }: Block, selector: string, share: number): boolean {
  const set = [...element.querySelectorAll(selector)].reduce((sum, part) => sum + (part.textContent ?? '').length, 0);
  return set >= text.length * share;
}
