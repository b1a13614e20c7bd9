import type { ElementContent, Element as HastElement, Root, Text } from 'hast';
import type { ReferencePart } from '../citation/styles';
import type { SourcePart } from './source-part';
import { holds } from './text';

/** A text of a tree. */
export const text = (value: string): Text => ({ type: 'text', value });

/** An element of a tree. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: HastElement['properties'] = {},
): HastElement => ({ type: 'element', tagName, properties, children });

/**
 * A line of our own as a paragraph, its addresses as links and what runs the other way set apart. Its words may run
 * another way than the story's.
 */
export const lineElement = (parts: readonly SourcePart[]): HastElement =>
  element(
    'p',
    parts.map((part) => (part.isApart ? element('bdi', [pieceOf(part)]) : pieceOf(part))),
    { dir: 'auto' },
  );

const pieceOf = (part: SourcePart): ElementContent =>
  part.href === null ? text(part.text) : element('a', [text(part.text)], { href: part.href });

/** A reference as a paragraph. */
export const citationElement = (parts: readonly ReferencePart[], url: string): HastElement =>
  element(
    'p',
    parts.map((part) => {
      if (part.as === 'text') return text(part.text);
      return part.as === 'italic' ? element('i', [text(part.text)]) : element('a', [text(part.text)], { href: url });
    }),
  );

/** The words of a story alone: without pictures and what is said below them. */
export const withoutPictures = (body: Root): Root => ({ ...body, children: withoutPicturesIn(body.children) });

const withoutPicturesIn = <Child extends Root['children'][number]>(children: readonly Child[]): Child[] =>
  children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'img' || (child.tagName === 'figure' && holds(child, 'img'))) return [];
    return [{ ...child, children: withoutPicturesIn(child.children) }];
  });
