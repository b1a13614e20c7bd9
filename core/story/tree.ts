import type { ElementContent, Element as HastElement, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { fold } from '../page/text';
import { FORMULA_TAGS } from '../render/formula';
import type { Block } from './blocks';
import { BLOCK_TAGS } from './normalise';
import { toHast } from './to-hast';

/** The only tags, attributes and URL schemes a clean article may hold. */
export const SCHEMA: Schema = {
  tagNames: [
    ...FORMULA_TAGS,
    ...'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table caption thead tbody tfoot tr th td figure figcaption img hr br a em i strong b cite q sub sup small mark del ins abbr time kbd samp var dfn ruby rt rp bdi bdo'.split(
      ' ',
    ),
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', ['scope', 'row', 'col', 'rowgroup', 'colgroup']],
    ol: ['start', 'reversed'],
    time: ['dateTime'],
    code: [['className', /^language-./]],
    math: ['alttext', ['display', 'block', 'inline']],
    mi: ['mathvariant'],
    mo: ['stretchy', 'fence', 'separator', 'form', 'accent'],
    mfrac: ['linethickness'],
    munder: ['accentunder'],
    mover: ['accent'],
    munderover: ['accent', 'accentunder'],
    mtable: ['columnalign'],
    '*': [['dir', 'ltr', 'rtl', 'auto'], 'lang'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  ancestors: {
    li: ['ul', 'ol'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    caption: ['table'],
    figcaption: ['figure'],
    dt: ['dl'],
    dd: ['dl'],
  },
  strip: ['script', 'style', 'template'],
  clobber: [],
  required: {},
};

/** Pictures that count visits are a pixel or two wide. */
const COUNTS_VISITS = 2;
/** What notes end with: a link back to where they are referred to. */
const BACK = /^[\s[(]*(?:[↩↑⤴⏎^←⇧↖]|\uFE0E|\uFE0F)+[\s\])]*$/u;

/** The kept blocks as a sanitised tree. Addresses are resolved against `base`. */
export function toTree(blocks: readonly Block[], base: string): Root {
  const children = blocks.flatMap((block) => {
    const node = toHast(block.element);
    prune(node);
    const shaped = shape(node, block);
    return block.kind === 'figure' && shaped.type === 'element' && shaped.children.length === 0 ? [] : [shaped];
  });
  const root = sanitize({ type: 'root', children }, SCHEMA) as Root;
  resolveLinks(root.children, base);
  return root;
}

/** Takes out what is no part of what a story says: pictures that count visits, and arrows from a note back to the text. */
function prune(node: HastElement): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    prune(child);
    return !countsVisits(child) && !leadsBack(child);
  });
}

const countsVisits = ({ tagName, properties }: HastElement): boolean =>
  tagName === 'img' &&
  [properties.width, properties.height].some((side) => side !== undefined && Number(side) <= COUNTS_VISITS);

const leadsBack = (node: HastElement): boolean =>
  node.tagName === 'a' && String(node.properties.href).includes('#') && BACK.test(toText(node));

/** Gives a block the tag it is to have: plain paragraphs for bare containers, no second title. */
function shape(node: HastElement, block: Block): RootContent {
  if (block.kind === 'figure') return toFigure(node);
  if (block.kind === 'embed') return { type: 'element', tagName: 'figure', properties: {}, children: [node] };
  if (block.kind === 'heading' && node.tagName === 'h1') node.tagName = 'h2';
  // What a part that folds up is called by is a heading, only smaller.
  if (node.tagName === 'summary')
    node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
  if (block.kind === 'text') node.tagName = 'p';
  if (block.kind === 'quote') return { ...node, tagName: 'blockquote' };
  if (PHRASING_ONLY.has(node.tagName)) node.children = inline(node.children);
  return node;
}

/** Elements that hold no blocks. */
const PHRASING_ONLY = new Set('p h2 h3 h4 h5 h6'.split(' '));

/** Inline content without the blocks around its parts, which become spaces. */
function inline(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = inline(node.children);
    if (!BLOCK_TAGS.has(node.tagName)) return [{ ...node, children }];
    return [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }];
  });
}

/** A picture: its images, each once, and one caption in which nothing is said twice. */
function toFigure(node: HastElement): HastElement {
  const images = new Map<string, HastElement>();
  const caption: ElementContent[][] = [[]];
  const visit = (part: ElementContent): void => {
    if (part.type === 'text') caption.at(-1)?.push(part);
    if (part.type !== 'element') return;
    if (part.tagName === 'img') images.set(String(part.properties.src), part);
    else if (BLOCK_TAGS.has(part.tagName) || hasImage(part)) {
      caption.push([]);
      for (const child of part.children) visit(child);
      caption.push([]);
    } else if (part.tagName === 'span') caption.push([part]);
    else caption.at(-1)?.push(part);
  };
  for (const child of node.children) visit(child);
  const children: ElementContent[] = [...images.values()];
  const words = eachOnce(caption);
  for (const image of images.values()) sayOnce(image, words);
  if (words.length > 0) children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: words });
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

/** Parts of a caption in a row, without those that an earlier one says: a credit is often there once more. */
function eachOnce(parts: readonly ElementContent[][]): ElementContent[] {
  const words: ElementContent[] = [];
  let said = '';
  for (const part of parts) {
    const text = fold(part.map(toText).join(''));
    if (text === '' || said.endsWith(text)) continue;
    said += ` ${text}`;
    if (words.length > 0) words.push({ type: 'text', value: ' ' });
    words.push(...trimmed(part));
  }
  return words;
}

/** Without white space at both ends. */
function trimmed(part: readonly ElementContent[]): ElementContent[] {
  return part.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === part.length - 1 ? start.trimEnd() : start };
  });
}

/** Takes the alternative text off a picture whose caption says it already: Yahoo puts one text in both. */
function sayOnce(image: HastElement, caption: readonly ElementContent[]): void {
  const { alt } = image.properties;
  if (typeof alt !== 'string' || fold(alt) === '') return;
  if (fold(caption.map(toText).join('')).includes(fold(alt))) image.properties.alt = '';
}

function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}

const hasImage = (node: HastElement): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === 'img' || hasImage(child)));

function resolveLinks(nodes: readonly (RootContent | ElementContent)[], base: string): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { href } = node.properties;
    if (typeof href === 'string') {
      const address = resolve(href, base);
      if (address === null) delete node.properties.href;
      else node.properties.href = address;
    }
    resolveLinks(node.children, base);
  }
}

function resolve(href: string, base: string): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return null;
  }
}
