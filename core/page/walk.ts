import type { ShadowAccessor } from './shadow';

/** What a walk calls for each thing it meets. */
export interface WalkVisitor {
  /** Each element, before what is in it. `false` passes over all that is in it. `name` is its local name. */
  element(element: Element, name: string): boolean;
  /** Each text that is shown, white space included. */
  text(text: Text): void;
  /** Each element that is likely to get a shadow root and has none, after `element`. */
  host?(element: Element): void;
  /** Each shadow root, before what is in it. */
  shadowRoot(root: ShadowRoot): void;
}

/** How many nodes are visited between two looks at the clock. */
const STRIDE = 200;

/** How often a part of the page may vanish from under the walk before the rest of it is passed over. */
const PATIENCE = 20;

/** What is in these is never shown, or is no text. */
const CLOSED = new Set('script style noscript template iframe object head datalist svg math canvas'.split(' '));

/** The elements of HTML that can have a shadow root; custom elements can as well. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Walks the trees below the given nodes (themselves included) and every shadow root in them, in one pass, and calls the
 * visitor. Yields whenever `outOfTime` says so; the page may change meanwhile. Reads no layout. The return value tells
 * whether all of it was seen.
 *
 * The shadow accessor is asked only where a root is likely (custom elements, hosts without children), because the
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
    // 5: elements and texts.
    const walker = document.createTreeWalker(root, 5);
    let patience = PATIENCE;
    let node: Node | null = root;
    while (node !== null) {
      node = visitSome(walker, node, visitor, shadow, waiting);
      if (node === null || !outOfTime()) continue;
      const trail = trailOf(node, root);
      yield;
      if (root.contains(node)) continue;
      // The page took away what came next: go on at the nearest place that is still there.
      const place = --patience === 0 ? undefined : trail.find((other) => root.contains(other.node));
      complete &&= place !== undefined;
      node = place === undefined ? null : resume(walker, place);
    }
    if (outOfTime()) yield;
  }
  return complete;
}

/** Shows up to `STRIDE` nodes to the visitor, beginning with the walker's current one, and gives the next. */
function visitSome(
  walker: TreeWalker,
  start: Node,
  visitor: WalkVisitor,
  shadow: ShadowAccessor,
  waiting: Node[],
): Node | null {
  let node: Node | null = start;
  for (let count = 0; count < STRIDE && node !== null; count++) {
    const type: number = node.nodeType;
    if (type === 3) {
      visitor.text(node as Text);
      node = walker.nextNode();
    } else if (type === 1) {
      const element = node as Element;
      const name = element.localName;
      const open = visitor.element(element, name);
      if (open) {
        const inner = innerRoot(element, name, shadow);
        if (inner) waiting.push(inner);
        else if (inner === null) visitor.host?.(element);
      }
      node = open && !CLOSED.has(name) ? walker.nextNode() : nextOutside(walker);
    } else {
      if (type === 11 && 'host' in node) visitor.shadowRoot(node as ShadowRoot);
      node = walker.nextNode();
    }
  }
  return node;
}

/** The element's shadow root; `undefined` where there is none and hardly will be. */
function innerRoot(element: Element, name: string, shadow: ShadowAccessor): ShadowRoot | null | undefined {
  if (!HOSTS.has(name)) return name.includes('-') ? shadow(element) : undefined;
  return element.firstChild === null ? shadow(element) : (element.shadowRoot ?? undefined);
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

function resume(walker: TreeWalker, { node, within }: Place): Node | null {
  walker.currentNode = node;
  return within ? walker.firstChild() : nextOutside(walker);
}

/** Where the walk can go on should `node` be gone: after what stands before it, else at the start of what holds it. */
function trailOf(node: Node, root: Node): Place[] {
  const trail: Place[] = [];
  for (let place: Node | null = node; place !== null && place !== root; place = place.parentNode) {
    const before: Node | null = place.previousSibling;
    if (before !== null) trail.push({ node: before, within: false });
    else if (place.parentNode !== null) trail.push({ node: place.parentNode, within: true });
  }
  return trail;
}
