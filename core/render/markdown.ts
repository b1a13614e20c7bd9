import type { Element, Root } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { formulaText, texOf } from './formula';

/**
 * The body as Markdown, pictures with captions included. It is GitHub's dialect, for its tables and formulas; what that
 * has no signs for stands there as HTML.
 */
export function toMarkdown(body: Root): string {
  const tree = toMdast(body, { handlers: { math: formula, sup: raised, sub: raised, table: tableWithCaption } });
  return write(tree, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_', rule: '-' });
}

/** TeX between the signs that GitHub knows, a formula without it as one types it. */
const formula: Handle = (_: State, node: Element): PhrasingContent[] | PhrasingContent => {
  const tex = texOf(node);
  if (tex === null) return { type: 'text', value: formulaText(node) };
  return [
    { type: 'text', value: '$' },
    { type: 'inlineCode', value: tex.replace(/\s+/g, ' ') },
    { type: 'text', value: '$' },
  ];
};

/** Markdown has no signs for raised and lowered text, without which m² is m2. */
const raised: Handle = (state: State, node: Element): Nodes[] => [
  { type: 'html', value: `<${node.tagName}>` },
  ...state.all(node),
  { type: 'html', value: `</${node.tagName}>` },
];

/** A table's caption stands over it as a paragraph. */
const tableWithCaption: Handle = (state: State, node: Element): Nodes[] | Nodes | undefined => {
  const table = defaultHandlers.table(state, node);
  const caption = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  if (caption === undefined) return table;
  return [...state.toFlow(state.all(caption)), table];
};
