import { hostOf } from '../../core/rules/match';
import { isPublicSuffix } from './public-suffixes';

/** A match pattern as a reader would write it: the host, without wildcards. */
export function siteOf(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern;
}

/**
 * The host that a reader wrote, alone or in an address; `null` for what is none. What many sites end in, such as
 * "com" or "co.uk", is no single site.
 */
export function hostWritten(written: string): string | null {
  const text = written.trim();
  // Browsers let a space through, percent-encoded.
  if (/\s/.test(text)) return null;
  const host = hostOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return host?.includes('.') && !isPublicSuffix(host) ? host : null;
}

/** A host as a site is named: without "www.". */
export const siteName = (host: string): string => host.replace(/^www\./, '');
