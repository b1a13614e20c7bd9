import type { ElementContent, Element as HastElement, Root, RootContent } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { fold } from '../page/text';
import type { Block } from './blocks';
import { BLOCK_TAGS } from './normalise';

/** The only tags, attributes and URL schemes a clean article may hold. */
export const SCHEMA: Schema = {
  tagNames:
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table caption thead tbody tfoot tr th td figure figcaption img hr br a em i strong b cite q sub sup small mark del ins abbr time kbd samp var dfn ruby rt rp bdi bdo'.split(
      ' ',
    ),
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    ol: ['start', 'reversed'],
    time: ['dateTime'],
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

/** The kept blocks as a sanitised tree. Addresses are resolved against `base`. */
export function toTree(blocks: readonly Block[], base: string): Root {
  const children = blocks.flatMap((block) => {
    const node = fromDom(block.element);
    return node.type === 'element' ? [shape(node, block)] : [];
  });
  const root = sanitize({ type: 'root', children }, SCHEMA) as Root;
  resolveLinks(root.children, base);
  return root;
}

/** Gives a block the tag it is to have: plain paragraphs for bare containers, no second title. */
function shape(node: HastElement, block: Block): RootContent {
  if (block.kind === 'figure') return toFigure(node);
  if (block.kind === 'embed') return { type: 'element', tagName: 'figure', properties: {}, children: [node] };
  if (block.kind === 'heading' && node.tagName === 'h1') node.tagName = 'h2';
  if (block.kind === 'text') node.tagName = 'p';
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

/** A picture: its images, each once, and one caption. */
function toFigure(node: HastElement): HastElement {
  const images = new Map<string, HastElement>();
  const caption: ElementContent[] = [];
  const visit = (part: ElementContent): void => {
    if (part.type === 'text') caption.push(part);
    if (part.type !== 'element') return;
    if (part.tagName === 'img') images.set(String(part.properties.src), part);
    else if (BLOCK_TAGS.has(part.tagName) || hasImage(part)) {
      for (const child of part.children) visit(child);
      caption.push({ type: 'text', value: ' ' });
    } else caption.push(part);
  };
  for (const child of node.children) visit(child);
  const children: ElementContent[] = [...images.values()];
  for (const image of images.values()) sayOnce(image, caption);
  if (caption.some((part) => part.type === 'element' || /\S/.test((part as { value?: string }).value ?? ''))) {
    children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: caption });
  }
  return { type: 'element', tagName: 'figure', properties: {}, children };
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
