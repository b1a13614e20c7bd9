import { isUnshown } from './blocks';
import type { ShadowAccessor } from './shadow';

/** What a walk calls for each thing it meets. */
export interface WalkVisitor {
  /** Each element, before what is in it. `false` passes over all that is in it. */
  element(element: Element): boolean;
  /** Each text that is shown, white space included. */
  text(text: Text): void;
  /** Each shadow root, before what is in it. */
  shadowRoot(root: ShadowRoot): void;
}

/** How many nodes are visited between two looks at the clock. */
const STRIDE = 128;

/** How often a part of the page may vanish from under the walk before the rest of it is passed over. */
const PATIENCE = 20;

/**
 * Walks the trees below the given nodes (themselves included) and every shadow root in them, in one pass, and calls the
 * visitor. Yields whenever `outOfTime` says so; the page may change meanwhile. Reads no layout. The return value tells
 * whether all of it was seen.
 *
 * The shadow accessor is asked only where a root is likely (custom elements, elements without children), because the
 * extension-only accessor is dear; elsewhere open roots are found by their property.
 */
export function* walk(
  document: Document,
  roots: readonly Node[],
  visitor: WalkVisitor,
  shadow: ShadowAccessor,
  outOfTime: () => boolean,
): Generator<void, boolean> {
  const waiting: Node[] = [...roots].reverse();
  let complete = true;
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    const one = walkTree(document, root, visitor, shadow, outOfTime, waiting);
    for (let step = one.next(); ; step = one.next()) {
      if (step.done === true) {
        complete &&= step.value;
        break;
      }
      yield;
    }
  }
  return complete;
}

function* walkTree(
  document: Document,
  root: Node,
  visitor: WalkVisitor,
  shadow: ShadowAccessor,
  outOfTime: () => boolean,
  waiting: Node[],
): Generator<void, boolean> {
  // 5: elements and texts.
  const walker = document.createTreeWalker(root, 5);
  let node: Node | null = root;
  let patience = PATIENCE;
  for (let count = 1; node !== null; count++) {
    node = visit(node, walker, visitor, shadow, waiting);
    if (count % STRIDE !== 0 || !outOfTime()) continue;
    const trail = trailOf(node, root);
    yield;
    if (node === null || root.contains(node)) continue;
    if (--patience === 0) return false;
    // The page took away what came next: go on at the nearest place that is still there.
    const place = trail.find((other) => root.contains(other.node));
    if (place === undefined) return false;
    walker.currentNode = place.node;
    node = place.within ? walker.firstChild() : nextOutside(walker);
  }
  return true;
}

/** Shows one node to the visitor and says which comes next. */
function visit(
  node: Node,
  walker: TreeWalker,
  visitor: WalkVisitor,
  shadow: ShadowAccessor,
  waiting: Node[],
): Node | null {
  if (node.nodeType === 3) {
    visitor.text(node as Text);
    return walker.nextNode();
  }
  if (node.nodeType !== 1) {
    if (node.nodeType === 11 && 'host' in node) visitor.shadowRoot(node as ShadowRoot);
    return walker.nextNode();
  }
  const element = node as Element;
  const goOn = visitor.element(element);
  const name = element.localName;
  const inner = goOn && (name.includes('-') || element.firstChild === null) ? shadow(element) : element.shadowRoot;
  if (goOn && inner !== null) waiting.push(inner);
  return goOn && name !== 'svg' && !isUnshown(element) ? walker.nextNode() : nextOutside(walker);
}

/** Moves past the current node and all that is in it. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
  } while (walker.parentNode() !== null);
  return null;
}

/** A place to go on from: after this node, or with the first child of it. */
interface Place {
  readonly node: Node;
  readonly within: boolean;
}

/** Where the walk can go on should `node` be gone: after what stands before it, else at the start of what holds it. */
function trailOf(node: Node | null, root: Node): Place[] {
  const trail: Place[] = [];
  for (let place = node; place !== null && place !== root; place = place.parentNode) {
    const before = place.previousSibling;
    if (before !== null) trail.push({ node: before, within: false });
    else if (place.parentNode !== null) trail.push({ node: place.parentNode, within: true });
  }
  return trail;
}
