/** Lengths of text below an element, in characters with runs of white space counted once. */
export interface TextStats {
  readonly text: number;
  readonly links: number;
  /** Of the text: what Readability keeps. */
  readonly kept: number;
}

const NOTHING: TextStats = { text: 0, links: 0, kept: 0 };

/** Measures every element below `root` in one pass. */
export function measure(root: Element, kept: ReadonlySet<Element>): (element: Element) => TextStats {
  const stats = new Map<Element, TextStats>();
  const visit = (element: Element, inLink: boolean): TextStats => {
    const linked = inLink || element.localName === 'a';
    const isKept = kept.has(element);
    let [text, links, voted] = [0, 0, 0];
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const length = lengthOf((node as Text).data);
        text += length;
        if (linked) links += length;
        if (isKept) voted += length;
      } else if (node.nodeType === 1) {
        const inner = visit(node as Element, linked);
        text += inner.text;
        links += inner.links;
        voted += inner.kept;
      }
    }
    const own = { text, links, kept: voted };
    stats.set(element, own);
    return own;
  };
  visit(root, false);
  return (element) => stats.get(element) ?? NOTHING;
}

const lengthOf = (data: string): number => (/\S/.test(data) ? data.replace(/\s+/g, ' ').length : 0);
