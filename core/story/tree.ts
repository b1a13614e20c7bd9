import type { ElementContent, Element as HastElement, Root, RootContent } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { Block } from './blocks';

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
  if (block.kind === 'heading' && node.tagName === 'h1') node.tagName = 'h2';
  if (block.kind === 'text' && node.tagName !== 'p') node.tagName = 'p';
  if (block.kind === 'text' && node.children.length > 0 && node.children.every(isImageOrSpace)) node.tagName = 'figure';
  return node;
}

const isImageOrSpace = (node: ElementContent): boolean =>
  node.type === 'text'
    ? !/\S/.test(node.value)
    : node.type === 'element' &&
      (node.tagName === 'img' ||
        (node.tagName !== 'br' && node.children.length > 0 && node.children.every(isImageOrSpace)));

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
