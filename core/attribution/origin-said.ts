import type { Facts } from './facts';
import { type OriginLine, originIn } from './origin-lines';
import { originForms } from './origin-words';
import type { PlaceOf } from './place';
import { clean } from './text';

/** How many blocks at each end of the story can say where it first stood. */
const FIRST = 3;
const LAST = 6;
/** What holds text of its own by a story. */
const BLOCKS = 'p, div, li, blockquote, footer, aside, section';
const HOLDERS = `${BLOCKS}, small, em, i, span`;
/** Shortest and longest such text that can be that sentence. */
const SHORTEST = 5;
const LONGEST = 300;

/** Sentences by which the page says where the story first stood: in the text's ends, then in blocks right by it. */
export function* originsSaid(facts: Facts, placeOf: PlaceOf): Generator<OriginLine> {
  const { lines, story } = facts;
  const forms = originForms(facts.words.origin);
  const ends = lines.length > FIRST + LAST ? [...lines.slice(0, FIRST), ...lines.slice(-LAST)] : lines;
  for (const line of ends) {
    const origin = originIn(line, forms);
    if (origin !== null) yield origin;
  }
  // A credit below the story is often no part of its container, and one in it is often taken for furniture.
  for (const block of (story?.parentElement?.parentElement ?? story?.parentElement)?.querySelectorAll(HOLDERS) ?? []) {
    const length = block.textContent?.length ?? 0;
    if (length < SHORTEST || length > LONGEST || block.querySelector(BLOCKS) !== null) continue;
    const origin = originIn(clean(block.textContent ?? ''), forms);
    if (origin !== null && placeOf(block) !== 'apart' && placeOf(block) !== 'story') yield origin;
  }
}
