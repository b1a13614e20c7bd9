import type { Facts } from './facts';
import { beginsAsOrigin, type OriginLine, originIn } from './origin-lines';
import { type OriginForms, originForms } from './origin-words';
import type { PlaceOf } from './place';
import { clean } from './text';

/** How many blocks at each end of the story can say where it first stood. */
const FIRST = 3;
const LAST = 6;
/** What holds a sentence of its own. */
const BLOCKS = 'p, div, li, blockquote, footer, aside, section';
/** Longest text of such a block. */
const LONGEST = 300;

/** Sentences by which the page says where the story first stood: in the text's ends, then in blocks right by it. */
export function originsSaid(facts: Facts, placeOf: PlaceOf): OriginLine[] {
  const { lines } = facts;
  const forms = originForms(facts.words.origin);
  const ends = lines.length > FIRST + LAST ? [...lines.slice(0, FIRST), ...lines.slice(-LAST)] : lines;
  return [...ends, ...textsBeside(facts, forms, placeOf)].flatMap((text) => originIn(text, forms) ?? []);
}

/**
 * Texts by the story that begin like such a sentence. A credit below the story is often no part of its container, and one in
 * it is often taken for furniture.
 */
function* textsBeside({ document, story }: Facts, forms: OriginForms, placeOf: PlaceOf): Generator<string> {
  const around = story?.parentElement?.parentElement ?? story?.parentElement;
  if (around === null || around === undefined) return;
  const tried = new Set<Element>();
  // 4 is NodeFilter.SHOW_TEXT.
  const walker = document.createTreeWalker(around, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const begin = node.nodeValue ?? '';
    if (begin.length > LONGEST || !beginsAsOrigin(begin, forms)) continue;
    for (const element of [node.parentElement, node.parentElement?.closest(BLOCKS)]) {
      if (!element || tried.has(element)) continue;
      tried.add(element);
      const text = clean(element.textContent ?? '');
      if (originIn(text.slice(0, LONGEST + 1), forms) === null || text.length > LONGEST) continue;
      const place = placeOf(element);
      if (place !== 'apart' && place !== 'story') yield text;
    }
  }
}
