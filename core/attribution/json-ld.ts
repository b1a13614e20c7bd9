import { isRecord } from '../same';
import { cleanField } from './text';

/** One object of a page's JSON-LD, unparsed beyond JSON. */
export type LdNode = Readonly<Record<string, unknown>>;

/** What a page says of itself in JSON-LD. */
export interface JsonLd {
  /** Every object with a type, at any depth of `@graph` and lists, in page order. */
  readonly nodes: readonly LdNode[];
  /** Objects by `@id`, for references. */
  readonly byId: ReadonlyMap<string, LdNode>;
  /** How many blocks could not be read. */
  readonly broken: number;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Reportage\w*|Review|Recipe|ClaimReview)$/;
const DEEPEST = 6;

/** Whether a value is an object with fields. */
export const isNode = (value: unknown): value is LdNode => isRecord(value);

/** Reads every JSON-LD block of the document. A block that cannot be read is counted, never thrown. */
export function readJsonLd(document: Document): JsonLd {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  let broken = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const data = parseLoosely(script.textContent ?? '');
    if (data === undefined) broken++;
    else collect(data, nodes, byId, 0);
  }
  return { nodes, byId, broken };
}

/**
 * JSON as publishers write it: inside HTML comments or CDATA, with raw line breaks inside strings, trailing commas, a
 * closing semicolon. `undefined` when nothing helps.
 */
export function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, '')
    .trim()
    .replace(/;+$/, '');
  const tries = [() => bare, () => repaired(bare), () => `[${repaired(bare).replace(/\}\s*\{/g, '},{')}]`];
  for (const attempt of tries) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next, more forgiving way of reading follows.
    }
  }
  return undefined;
}

function repaired(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
}

function collect(value: unknown, nodes: LdNode[], byId: Map<string, LdNode>, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, byId, depth);
  } else if (isNode(value)) {
    if (value['@type'] !== undefined) nodes.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') collect(inner, nodes, byId, depth + 1);
    }
  }
}

/** The types of a node, without vocabulary prefix. */
export function typesOf(node: LdNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A value as a list: a list stays one, a single value is a list of one, nothing is an empty list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat() : [value];
}

/** The objects a field refers to, references by `@id` followed; bare texts become nodes with a `name`. */
export function nodesAt(ld: JsonLd, node: LdNode, field: string): LdNode[] {
  return listOf(node[field]).flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [ld.byId.get(value) ?? { name: value }];
    if (!isNode(value)) return [];
    const id = value['@id'];
    const known = typeof id === 'string' && value.name === undefined ? ld.byId.get(id) : undefined;
    return [known ?? value];
  });
}

/** The first text of a field, ready to be shown; `null` when it has none. */
export function textAt(node: LdNode, field: string): string | null {
  for (const value of listOf(node[field])) {
    const text = isNode(value) ? value['@value'] : value;
    if (typeof text === 'string' && text.trim() !== '') return cleanField(text);
  }
  return null;
}

/** Addresses a node gives for itself. */
export function addressesOf(node: LdNode): string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap((field) =>
    listOf(node[field])
      .map((value) => (isNode(value) ? (value['@id'] ?? value.url) : value))
      .filter((value) => typeof value === 'string'),
  );
}

const pathKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/**
 * The node that speaks of the story at these addresses: an article type, its own address first, then the fullest one. On
 * pages that describe several articles those of other addresses come last.
 */
export function articleNode(ld: JsonLd, addresses: readonly string[]): LdNode | null {
  const keys = new Set(addresses.map(pathKey));
  let best: LdNode | null = null;
  let most = 0;
  for (const node of ld.nodes) {
    if (!typesOf(node).some((type) => ARTICLE.test(type))) continue;
    const own = addressesOf(node).some((address) => keys.has(pathKey(address)));
    const told = ['headline', 'author', 'datePublished', 'publisher', 'articleBody'].filter(
      (field) => node[field] != null,
    );
    const score = 1 + told.length + (own ? 10 : 0);
    if (score > most) {
      best = node;
      most = score;
    }
  }
  return best;
}
