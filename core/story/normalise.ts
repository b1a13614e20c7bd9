/** Elements that make a block of their own. */
export const BLOCK_TAGS = new Set(
  'p div section article main header footer aside center ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 hr address details summary fieldset hgroup form noscript'.split(
    ' ',
  ),
);
/** Blocks whose inline content is theirs: it needs no paragraph around it. */
const HOLDS_INLINE = new Set('p h1 h2 h3 h4 h5 h6 pre figcaption caption li dt dd td th summary'.split(' '));
/** Blocks that are kept as a whole and not looked into. */
const WHOLE = new Set(['table', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Puts every run of inline content that stands beside blocks, or in a bare container, into a paragraph of its own, and
 * starts a new one at two line breaks in a row. Changes the tree below `container`.
 */
export function normalise(container: Element): void {
  const outer = new Set<Element>();
  for (const element of container.getElementsByTagName('*')) {
    if (!BLOCK_TAGS.has(element.localName)) continue;
    for (let up = element.parentElement; up !== null && !outer.has(up); up = up.parentElement) {
      outer.add(up);
      if (up === container) break;
    }
  }
  wrapRuns(container, outer);
  joinInitials(container);
}

/** A first letter that is set large in an element of its own goes back to the word it belongs to. */
function joinInitials(container: Element): void {
  for (const paragraph of container.querySelectorAll('p')) {
    const initial = (paragraph.textContent ?? '').trim();
    if (!/^\p{Lu}$/u.test(initial)) continue;
    const next = nextParagraph(paragraph, container);
    if (next === null || !/^\s*\p{Ll}/u.test(next.textContent ?? '')) continue;
    next.prepend(initial);
    paragraph.remove();
  }
}

/** The paragraph that follows right after another, however deep. */
function nextParagraph(paragraph: Element, container: Element): Element | null {
  let current = paragraph;
  while (current.nextElementSibling === null && current.parentElement !== null && current !== container)
    current = current.parentElement;
  const next = current.nextElementSibling;
  return next?.localName === 'p' ? next : next?.firstElementChild?.localName === 'p' ? next.firstElementChild : null;
}

function wrapRuns(parent: Element, outer: ReadonlySet<Element>): void {
  let run: ChildNode[] = [];
  const flush = (): void => {
    closeRun(parent, run);
    run = [];
  };
  for (const node of [...parent.childNodes]) {
    if (node.nodeType !== 1) {
      run.push(node);
      continue;
    }
    const element = node as Element;
    if (element.localName === 'br' && isBreak(run.at(-1))) flush();
    if (!outer.has(element) && !BLOCK_TAGS.has(element.localName)) {
      run.push(element);
      continue;
    }
    flush();
    const isPlain = !outer.has(element);
    if (WHOLE.has(element.localName) || (isPlain && HOLDS_INLINE.has(element.localName) && !hasDoubleBreak(element)))
      continue;
    wrapRuns(element, outer);
  }
  flush();
}

const isBreak = (node: ChildNode | undefined): boolean => {
  let current: ChildNode | null | undefined = node;
  while (current && current.nodeType !== 1 && !/\S/.test(current.textContent ?? '')) current = current.previousSibling;
  return current?.nodeType === 1 && (current as Element).localName === 'br';
};

const hasDoubleBreak = (element: Element): boolean =>
  [...element.getElementsByTagName('br')].some((br) => isBreak(br.previousSibling ?? undefined));

function closeRun(parent: Element, run: ChildNode[]): void {
  const isContent = (node: ChildNode): boolean =>
    node.nodeType === 1 ? (node as Element).localName !== 'br' : node.nodeType === 3 && /\S/.test((node as Text).data);
  const first = run.findIndex(isContent);
  if (first < 0) {
    for (const node of run) if (node.nodeType === 1) node.remove();
    return;
  }
  const last = run.findLastIndex(isContent);
  for (const node of [...run.slice(0, first), ...run.slice(last + 1)]) node.remove();
  const paragraph = parent.ownerDocument.createElement('p');
  parent.insertBefore(paragraph, run[first] ?? null);
  paragraph.append(...run.slice(first, last + 1));
}
