import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { Tidy } from './tidy';

/** Longest caption, in characters. */
const LONGEST = 800;
/** The same where only the picture is named. */
const LONGEST_UNNAMED = 300;

/** Gives captions the page names so to the picture they stand by; without their picture they go. */
export const captions: Tidy = {
  step: 'captions',
  apply(draft) {
    for (const { element, word } of draft.hooks('caption')) {
      if (draft.measure(element).text > LONGEST) continue;
      const texts = draft.within(element).filter((block) => block.kind !== 'figure');
      const [first] = texts;
      if (first === undefined) continue;
      const picture = pictureBeside(draft, first, texts.length);
      if (picture === null) draft.drop(texts, 'captions', `a caption without its picture, by its name “${word}”`);
      else draft.caption(picture, texts);
    }
    for (const { element } of draft.hooks('picture')) captionIn(draft, element);
  },
};

/** A picture's own element holds the picture and a short text or two: its caption and credit. */
function captionIn(draft: Draft, element: Element): void {
  const blocks = draft.within(element);
  const texts = blocks.filter((block) => block.kind === 'text');
  const picture = blocks.find((block) => block.kind === 'figure' && block.text === '');
  const length = texts.reduce((sum, block) => sum + block.text.length, 0);
  if (picture === undefined || texts.length === 0 || texts.length > 2 || length > LONGEST_UNNAMED) return;
  if (blocks.length === texts.length + 1) draft.caption(picture, texts);
}

/** The picture right before or right after some text blocks, unless it has a caption. */
function pictureBeside(draft: Draft, first: Block, count: number): Block | null {
  const { blocks } = draft;
  const at = blocks.indexOf(first);
  for (const beside of [blocks[at - 1], blocks[at + count]]) {
    if (beside?.kind === 'figure' && beside.text === '' && beside.element.querySelector('figcaption') === null)
      return beside;
  }
  return null;
}
