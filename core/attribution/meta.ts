import { cleanField } from './text';

/** The values of a page's `<meta>` elements by key of their name, property or itemprop; read with `metaValues`. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** A value and the name of the meta it stood in. */
export interface MetaValue {
  readonly name: string;
  readonly value: string;
}

/** Reads every meta of the document once. Empty values and unfilled templates are left out. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = cleanField(element.getAttribute('content') ?? '');
    if (value === '' || /^(?:null|undefined|none|n\/a|\{\{.*|\[object.*)$/i.test(value)) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = metaKey(element.getAttribute(attribute) ?? '');
      if (name === '') continue;
      const values = metas.get(name);
      if (values === undefined) metas.set(name, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }
  return metas;
}

/** One key for the spellings of a name: "article:published_time", "article:published:time", "articlePublishedTime". */
const metaKey = (name: string): string => name.toLowerCase().replace(/[\s:._-]/g, '');

/** The values of a meta, whatever the spelling of its name; empty when the page has none. */
export function metaValues(metas: Metas, name: string): readonly string[] {
  return metas.get(metaKey(name)) ?? [];
}

/** The first of these metas that the page has. */
export function firstMeta(metas: Metas, names: readonly string[]): MetaValue | null {
  for (const name of names) {
    const value = metaValues(metas, name)[0];
    if (value !== undefined) return { name, value };
  }
  return null;
}
