import { cleanField } from './text';

/** The values of a page's `<meta>` elements by name, property or itemprop, lower case. */
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
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = metas.get(name);
      if (values === undefined) metas.set(name, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }
  return metas;
}

/** The first of these metas that the page has. */
export function firstMeta(metas: Metas, names: readonly string[]): MetaValue | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { name, value };
  }
  return null;
}
