import { lineElementOf, ownElementOf } from '../page/blocks';
import type { ShadowAccessor } from '../page/shadow';
import { labelKey, textOf } from '../page/text';
import { wordsOf } from '../page/words';
import type { Proposal } from './propose';

/** Longest text that is a label, in characters. */
const LABEL_LENGTH = 60;

/** A phrase has to begin with two characters that are not left open. */
const PHRASE = /^\p{L}{2}[^()[\]|*{}]*$/u;

/**
 * Ways to find an element by what it says, where that is a label: by its text, and where numbers are in it, by a phrase
 * with any number in their places. None for what is longer, or says nothing.
 */
export function proposeWords(element: Element, document: Document, shadow: ShadowAccessor): Proposal[] {
  const text = textOf(element);
  const words = text.length > LABEL_LENGTH ? '' : wordsOf(labelKey(text));
  if (words === '') return [];
  const phrase = words.trim().replace(/\d+/g, '#');
  const ways = [{ field: 'text', value: text, pattern: words }] as {
    field: 'text' | 'phrase';
    value: string;
    pattern: string;
  }[];
  if (phrase.includes('#') && PHRASE.test(phrase))
    ways.push({ field: 'phrase', value: phrase, pattern: words.replace(/\d+/g, '\\d+') });
  const labels = labelsOn(document, shadow);
  return ways.flatMap(({ field, value, pattern }) => {
    const is = new RegExp(`^${pattern}$`);
    const hits = labels.filter(([, said]) => is.test(said)).map(([label]) => label);
    // What stands on a line with other words is not looked at by the rule either.
    const isHit = hits.some((hit) => hit === element || element.contains(hit) || hit.contains(element));
    return isHit ? [{ field, value, hits, isFirm: true }] : [];
  });
}

/** What stands on a line by itself and is short, with its words. */
function labelsOn(document: Document, shadow: ShadowAccessor): [Element, string][] {
  const found = new Map<Element, string>();
  const trees: Node[] = [document.body];
  for (let root = trees.pop(); root !== undefined; root = trees.pop()) {
    // 5: elements and texts.
    const walker = document.createTreeWalker(root, 5);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === 3) noteLabel(node as Text, found);
      else trees.push(...[shadow(node as Element)].filter((inner) => inner !== null));
    }
  }
  return [...found];
}

function noteLabel(text: Text, found: Map<Element, string>): void {
  if (text.data.length > LABEL_LENGTH * 2 || text.data.trim() === '') return;
  const element = lineElementOf(text) ?? ownElementOf(text);
  if (element === null || found.has(element)) return;
  const said = textOf(element);
  if (said.length <= LABEL_LENGTH) found.set(element, wordsOf(labelKey(said)));
}
