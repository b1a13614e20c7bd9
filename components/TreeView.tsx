import type { Element, ElementContent, Root, Text } from 'hast';
import { type ComponentChildren, Fragment, h, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FORMULA_TAGS } from '../core/render/formula';
import { safeLink, safePicture } from './links';

/** Tags the story may be shown with. The words inside any other tag are kept, without the tag. */
const SHOWN = new Set(
  (
    'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite em strong b i u s sub sup small mark del ins code pre kbd samp ' +
    'abbr time bdi bdo ruby rt rp figure figcaption table caption thead tbody tfoot tr th td br hr'
  ).split(' '),
);

/** Tags whose content is not words of the story. */
const DROPPED = new Set(
  'script style template noscript iframe object embed svg form input button select textarea'.split(' '),
);

/** Formulas are drawn by the browser. */
const FORMULA = new Set(FORMULA_TAGS);

/** Attributes of formulas that are passed on. */
const FORMULA_ATTRIBUTES =
  'display mathvariant stretchy fence separator form accent accentunder linethickness columnalign'.split(' ');

/** Attributes that are passed on, by hast property name. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  lang: 'lang',
  dir: 'dir',
  title: 'title',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  scope: 'scope',
  start: 'start',
  reversed: 'reversed',
};

export interface TreeViewProps {
  readonly tree: Root;
  /** Whether pictures are shown; without them their captions still are. */
  readonly pictures: boolean;
}

/**
 * The story's tree as elements. It lets through allow-listed tags, attributes and address schemes only, whatever the
 * tree holds, so that a page cannot bring anything else into our own surfaces.
 */
export function TreeView({ tree, pictures }: TreeViewProps): VNode {
  return <Fragment>{children(tree.children, { pictures, caption: '' })}</Fragment>;
}

interface Context {
  readonly pictures: boolean;
  /** Caption of the figure we are in, folded: an alternative text that says the same is not said again. */
  readonly caption: string;
}

function children(nodes: readonly (Root['children'][number] | ElementContent)[], context: Context): ComponentChildren {
  return nodes.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? element(node, context) : null;
  });
}

function element(node: Element, context: Context): ComponentChildren {
  const { tagName } = node;
  if (DROPPED.has(tagName)) return null;
  if (tagName === 'img') return context.pictures ? picture(node, context) : null;
  if (tagName === 'a') return link(node, context);
  if (tagName === 'table') return <div class="table-scroll">{plain('table', node, context)}</div>;
  if (tagName === 'figure') return figure(node, context);
  if (tagName === 'h1') return plain('h2', node, context);
  if (FORMULA.has(tagName)) return h(tagName, formulaAttributes(node), children(node.children, context));
  return SHOWN.has(tagName) ? plain(tagName, node, context) : children(node.children, context);
}

function plain(tag: string, node: Element, context: Context): VNode {
  return h(tag, attributes(node), children(node.children, context));
}

function link(node: Element, context: Context): ComponentChildren {
  const href = safeLink(node.properties.href);
  const content = children(node.children, context);
  if (href === null) return content;
  return (
    <a href={href} target="_blank" rel="noopener">
      {content}
    </a>
  );
}

/** A figure without its picture is what words it has: its caption, or an embedded post; without any it is nothing. */
function figure(node: Element, context: Context): ComponentChildren {
  const caption = captionOf(node);
  if (!context.pictures && folded(words(node)) === '') return null;
  return plain('figure', node, { ...context, caption });
}

function picture(node: Element, context: Context): ComponentChildren {
  const src = safePicture(node.properties.src);
  if (src === null) return null;
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt : '';
  const { width, height } = node.properties;
  return (
    <Picture
      src={src}
      alt={folded(alt) === context.caption ? '' : alt}
      width={dimension(width)}
      height={dimension(height)}
    />
  );
}

interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** A picture. One that does not come leaves no frame behind, but the words that stand for it, if it has any. */
function Picture({ alt, ...picture }: PictureProps): VNode | null {
  const [isMissing, miss] = useState(false);
  if (!isMissing) return <img {...picture} alt={alt} decoding="async" onError={() => miss(true)} />;
  return alt === '' ? null : <span class="missing-picture">{alt}</span>;
}

function attributes(node: Element): Record<string, string | number | boolean> {
  const passed: Record<string, string | number | boolean> = {};
  for (const [property, name] of Object.entries(ATTRIBUTES)) {
    const value = node.properties[property];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') passed[name] = value;
  }
  return passed;
}

const formulaAttributes = ({ properties }: Element): Record<string, string> =>
  Object.fromEntries(
    FORMULA_ATTRIBUTES.flatMap((name) => (properties[name] === undefined ? [] : [[name, String(properties[name])]])),
  );

function dimension(value: unknown): number | undefined {
  const pixels = Number(value);
  return Number.isFinite(pixels) && pixels > 0 ? pixels : undefined;
}

function captionOf(figure: Element): string {
  const caption = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  return caption === undefined ? '' : folded(words(caption));
}

function words(node: ElementContent): string {
  if (node.type === 'text') return (node as Text).value;
  return node.type === 'element' ? node.children.map(words).join('') : '';
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
