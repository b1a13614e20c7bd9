/** The values of a field that takes one a line, each once. */
export const valuesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Values as such a field has them. */
export const textOf = (values: readonly string[] = []): string => values.join('\n');

/** What a reader may write for a host as one, of an address copied from the browser its site; else as it was written. */
export function asHost(written: string): string {
  const text = written.trim();
  const isAddress = /^https?:\/\//i.test(text);
  const address = isAddress ? text : `https://${text.replace(/^\*\./, '')}`;
  // Browsers let a space through, percent-encoded.
  if (/\s/.test(text) || !URL.canParse(address)) return text;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return isAddress ? host.replace(/^www\./, '') : host;
}

/** What a reader may write for the beginning of a path, an address among it, as one; else as it was written. */
export function asPath(written: string): string {
  const text = written.trim();
  const path = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).pathname : text;
  const begun = path.startsWith('/') ? path : `/${path}`;
  return begun === '/' ? text : begun.replace(/\/+$/, '');
}

/** A name as an id: lower-case letters, digits and hyphens; `site` stands in for a name that has none of them. */
export function idFrom(name: string, site: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '');
  return plain(name) || plain(site) || 'outlet';
}

/** The id, or that with a number behind it when it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
