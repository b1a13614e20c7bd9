import { Readability } from '@mozilla/readability';

/** What Readability says of a page. */
export interface Verdict {
  /** Copied elements whose own text Readability keeps. */
  readonly kept: ReadonlySet<Element>;
  readonly metadata: ReadabilityMetadata | null;
}

/** What Readability read about the page beside its text. */
export interface ReadabilityMetadata {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
  readonly siteName?: string | null;
  readonly lang?: string | null;
  readonly dir?: string | null;
}

const MARK = 'cc-';

/**
 * Asks Readability which texts of a copied page, or of a part of it, are the story. It changes what it is given, so it
 * works on a copy of the copy in which each element with text of its own carries a numbered mark. Marks are attribute
 * names, not values: Readability merges nested elements by laying the attributes of one over the other.
 */
export function askReadability(part: Element): Verdict {
  const copy = part.ownerDocument;
  const isPage = part === copy.body;
  const work = isPage ? (copy.cloneNode(true) as Document) : copy.implementation.createHTMLDocument(copy.title);
  const root = isPage ? work.body : (work.importNode(part, true) as Element);
  if (!isPage) work.body.append(root);
  const owners = mark(part, root);
  const result = new Readability<Element>(work, { disableJSONLD: true, serializer: (node) => node as Element }).parse();
  const kept = new Set<Element>();
  for (const element of result?.content?.getElementsByTagName('*') ?? []) {
    for (const { name } of element.attributes) {
      const owner = name.startsWith(MARK) ? owners[Number(name.slice(MARK.length))] : undefined;
      if (owner !== undefined) kept.add(owner);
    }
  }
  return { kept, metadata: result };
}

/** Numbers the elements with text of their own in `work` and returns their originals in the same order. */
function mark(original: Element, work: Element): Element[] {
  const owners: Element[] = [];
  const originals = original.getElementsByTagName('*');
  let index = 0;
  for (const element of work.getElementsByTagName('*')) {
    const owner = originals[index++];
    if (owner === undefined || !hasOwnText(element)) continue;
    element.setAttribute(`${MARK}${owners.length}`, '');
    owners.push(owner);
  }
  return owners;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  }
  return false;
}
