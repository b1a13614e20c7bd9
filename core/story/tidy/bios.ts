import { bylineForms } from '../../attribution/byline-words';
import { namesIn } from '../../attribution/names';
import { letters } from '../../attribution/text';
import { type Block, isBesideText } from '../blocks';
import type { Draft, DraftFacts } from '../draft';
import type { Tidy } from './tidy';

/** Blocks at the end among which a note about the author may stand. */
const LAST = 6;
/** Longest paragraph about an author, in characters. */
const LONGEST = 900;
/** Letters that may stand beside a name in a byline. */
const LETTERS_BESIDE_NAME = 30;
/** A shorter first name is a word in too many languages, in letters. */
const SHORTEST_FIRST_NAME = 3;

/** Takes out what is said of the authors after the story, by the names the page's data gives them. */
export const bios: Tidy = {
  step: 'bios',
  apply(draft) {
    const blocks = draft.blocks.filter((block) => !isBesideText(block));
    const start = Math.max(Math.ceil(blocks.length / 2), blocks.length - LAST);
    const story = letters(
      blocks
        .slice(0, start)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const name of peopleIn(draft.facts)) {
      const first = blocks.findIndex((block, index) => index >= start && isAbout(draft, block, name, story));
      if (first < 0) continue;
      for (const [index, block] of blocks.entries()) {
        if (index === first || (index > first && goesOn(draft, block, name))) drop(draft, block, name);
      }
    }
  },
};

function drop(draft: Draft, block: Block, name: string): void {
  if (block === draft.opening) return;
  const rest = letters(block.text).length - letters(name).length;
  draft.drop([block], 'bios', rest <= LETTERS_BESIDE_NAME ? 'the byline' : 'about the author');
}

/** Names of people; a story may well go on about its outlet, which the data often gives as its author. */
function peopleIn({ authors, words }: DraftFacts): string[] {
  const forms = bylineForms(words.byline);
  const names = authors.flatMap((author) => namesIn(author, { forms }).people);
  return [...new Set(names.filter((name) => /\p{L}\s+\p{L}/u.test(name)))];
}

/** Whether a block begins with an author's name, who is nobody in the story; a first name alone needs a role beside it. */
function isAbout(draft: Draft, block: Block, name: string, story: string): boolean {
  if (block.text.length > LONGEST || story.includes(letters(name))) return false;
  const text = block.text.replace(/^[^:]{2,40}:\s*/u, (label) => (draft.notes.is('about', label) ? '' : label));
  if (startsWith(nameWords(text.toLowerCase()), nameWords(name.toLowerCase()))) return true;
  const [first = '', ...rest] = text.split(/\s+/);
  if (first.length < SHORTEST_FIRST_NAME || first !== name.split(/\s+/)[0]) return false;
  if (!bylineForms(draft.facts.words.byline).role.test(text)) return false;
  return draft.notes.opens('does', rest.slice(0, 1).join(' ')) && !story.includes(letters(first));
}

/** Whether a block after a note about an author goes on about them: by the full name, or the surname and what they do. */
function goesOn(draft: Draft, { text }: Block, name: string): boolean {
  if (text.length > LONGEST) return false;
  const [words, parts] = [nameWords(text), nameWords(name)];
  const surname = parts.at(-1);
  return words.some((word, index) => {
    if (startsWith(words.slice(index), parts)) return true;
    return word === surname && draft.notes.opens('does', words[index + 1] ?? '');
  });
}

/** Words as names are made of: "Lee-Smith" is one, and "Lind’s" begins with one. */
const nameWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => words[index] === word);
