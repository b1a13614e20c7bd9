/** A match pattern as a reader would write it: the host, without wildcards. */
export function siteOf(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern;
}
