import { isUnshown } from '../page/blocks';
import type { ShadowAccessor } from '../page/shadow';
import type { MapPart } from './page-map';

/** Where text belongs, and what is shown of it. */
export interface WordOwners {
  /** The part that an element and all in it belong to; `null` when that is decided elsewhere. */
  readonly partOf: (element: Element) => Exclude<MapPart, 'rest'> | null;
  /** Whether all in an element counts although it is not shown now, because it was taken out. */
  readonly isTaken: (element: Element) => boolean;
  readonly isShown: (element: Element) => boolean;
  readonly shadow: ShadowAccessor;
}

/** A word; a sign of the scripts that put no spaces between words counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** Nodes after which the page has its turn. */
const NODES_A_SLICE = 1_000;

interface Visit {
  readonly node: Node;
  readonly part: MapPart;
  readonly taken: boolean;
}

/** Counts the words below an element by the part they belong to. Pauses so that the page stays responsive. */
export function* countWords(root: Element, owners: WordOwners): Generator<void, Map<MapPart, number>> {
  const counts = new Map<MapPart, number>();
  const open: Visit[] = [{ node: root, part: 'rest', taken: false }];
  let seen = 0;
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    if (++seen % NODES_A_SLICE === 0) yield;
    const { node, part, taken } = visit;
    if (node.nodeType === 3) {
      const words = node.nodeValue?.match(WORD)?.length ?? 0;
      if (words > 0) counts.set(part, (counts.get(part) ?? 0) + words);
    } else if (node.nodeType === 1) {
      for (const inner of within(node as Element, part, taken, owners)) open.push(inner);
    }
  }
  return counts;
}

/** What has to be visited in an element; nothing where its text is not shown. */
function within(element: Element, outer: MapPart, inTaken: boolean, owners: WordOwners): Visit[] {
  if (isUnshown(element)) return [];
  const taken = inTaken || owners.isTaken(element);
  if (!taken && hasText(element) && !owners.isShown(element)) return [];
  const part = owners.partOf(element) ?? outer;
  const roots = [owners.shadow(element), element].filter((root) => root !== null);
  return roots.flatMap((root) => Array.from(root.childNodes, (node) => ({ node, part, taken })));
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
