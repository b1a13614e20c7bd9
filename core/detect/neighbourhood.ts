import { blockOf, shownText } from '../page/blocks';

/** Longest text of an element that is looked at again because something was added to it, in characters. */
const SMALL = 1_500;

/** How far up from an added node its surroundings reach. */
const STEPS = 3;

/**
 * The trees to walk when these nodes were added: each with the small element around it, so that bullets that arrive late
 * are seen together with the notice above them. Trees that lie in others are left out. Costs no more than the small
 * elements around the nodes.
 */
export function neighbourhoods(roots: readonly Node[]): Node[] {
  // What is added in bulk has few parents between it.
  const small = new Map<Element, boolean>();
  const trees = new Set(roots.map((root) => around(root, small)));
  return [...trees].filter((tree) => !liesInOne(tree, trees));
}

function liesInOne(tree: Node, trees: ReadonlySet<Node>): boolean {
  for (let place = tree.parentNode; place !== null; place = place.parentNode) {
    if (trees.has(place)) return true;
  }
  return false;
}

function around(root: Node, small: Map<Element, boolean>): Node {
  if (root.nodeType !== 1 && root.nodeType !== 3) return root;
  let tree: Node = root.nodeType === 3 ? (blockOf(root) ?? root) : root;
  for (let step = 0; step < STEPS; step++) {
    const parent: Element | null = tree.parentElement;
    if (parent === null || parent.localName === 'body') break;
    if (!small.has(parent)) small.set(parent, shownText(parent, SMALL).length <= SMALL);
    if (small.get(parent) === false) break;
    tree = parent;
  }
  return tree;
}
