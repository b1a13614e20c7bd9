import type { Block } from '../blocks';
import type { Draft } from '../draft';
import type { Tidy } from './tidy';

const LINKED = 0.9;
/** Paragraphs in a row that are nothing but links, from which they are a list of other pages. */
const RUN = 5;

/** Takes out paragraphs that are nothing but links: rows of them, and those in brackets between others. */
export const elsewhere: Tidy = {
  step: 'elsewhere',
  apply(draft) {
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
