import type { Element, Properties, Root, Text } from 'hast';
import { type CleanArticle, type Organisation, STORY_SOURCES, type StoryPart } from '../../core/story/article';
import { either, fields, list, mapOf, nullable, number, oneOf, type Shape, text } from './shape';

const property = either(either(text, number), either(nullable(oneOf([true, false])), list(either(text, number))));

const properties: Shape<Properties> = mapOf(property);

const textNode = fields<Pick<Text, 'type' | 'value'>>({ type: oneOf(['text']), value: text });
const element: Shape<Element> = (value, at) =>
  fields<Pick<Element, 'type' | 'tagName' | 'properties' | 'children'>>({
    type: oneOf(['element']),
    tagName: text,
    properties,
    children: list(node),
  })(value, at);

/** Elements and text only: comments and anything else have no place in a sanitised tree. */
const node: Shape<Element | Text> = (value, at) =>
  typeof value === 'object' && value !== null && 'tagName' in value ? element(value, at) : textNode(value, at);

/** A sanitised tree as it arrives in a message. */
export const body: Shape<Root> = fields<Pick<Root, 'type' | 'children'>>({
  type: oneOf(['root']),
  children: list(node),
});

const organisation = fields<Organisation>({ name: text, url: nullable(text) });

/** A clean article as it arrives in a message. */
export const article: Shape<CleanArticle> = fields<CleanArticle>({
  title: nullable(text),
  authors: list(text),
  outlet: nullable(organisation),
  syndicator: nullable(organisation),
  agency: nullable(text),
  published: nullable(text),
  modified: nullable(text),
  originalUrl: nullable(text),
  section: nullable(text),
  language: nullable(text),
  direction: oneOf(['ltr', 'rtl']),
  evidence: mapOf(text),
  confidence: mapOf(number),
  url: text,
  readFrom: oneOf(STORY_SOURCES),
  body,
  words: number,
  pages: nullable(list(fields<StoryPart>({ number, url: text }))),
  leftOut: mapOf(number),
  tidied: list(fields({ step: text, reason: text, text })),
});
