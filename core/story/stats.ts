/** Lengths of text below an element, in characters with runs of white space counted once. */
export interface TextStats {
  readonly text: number;
  readonly links: number;
  /** Of the text: what Readability keeps. */
  readonly kept: number;
  /** Of the text: paragraphs of running text. */
  readonly prose: number;
  /** Of the running text: what Readability keeps. */
  readonly keptProse: number;
}

/** Gives the lengths of an element's text. */
export type Measure = (element: Element) => TextStats;

const NOTHING: TextStats = { text: 0, links: 0, kept: 0, prose: 0, keptProse: 0 };
/** A paragraph is running text from this length on, and when no larger share of it is links. */
const PROSE_LENGTH = 80;
const PROSE_LINKS = 0.33;
/** Share of a paragraph that Readability keeps when it keeps the paragraph. */
export const MOSTLY = 0.5;

/** Measures every element below `root` in one pass. */
export function measure(root: Element, kept: ReadonlySet<Element>): Measure {
  const stats = new Map<Element, TextStats>();
  const visit = (element: Element, inLink: boolean): TextStats => {
    const linked = inLink || element.localName === 'a';
    const isKept = kept.has(element);
    let [text, links, voted, prose, keptProse] = [0, 0, 0, 0, 0];
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
        prose += inner.prose;
        keptProse += inner.keptProse;
      }
    }
    if (element.localName === 'p' && prose === 0 && text >= PROSE_LENGTH && links <= text * PROSE_LINKS) {
      prose = text;
      keptProse = voted >= text * MOSTLY ? text : 0;
    }
    const own = { text, links, kept: voted, prose, keptProse };
    stats.set(element, own);
    return own;
  };
  visit(root, false);
  return (element) => stats.get(element) ?? NOTHING;
}

/** Scripts in which one character is about as much as a short word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Length with runs of white space counted once; dense scripts count double, so that lengths compare. */
function lengthOf(data: string): number {
  if (!/\S/.test(data)) return 0;
  const { length } = data.replace(/\s+/g, ' ');
  return DENSE.test(data) ? length * 2 : length;
}
