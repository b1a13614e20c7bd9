import { hostOf } from '../core/rules/match';
import { browser } from './browser';

/**
 * The pattern under which access to an address's site is asked for and kept: its host without "www.", sub-domains
 * included. `null` for addresses that cannot be given access to.
 */
export function accessPattern(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  // Match patterns allow "*." before names, not before an IP address.
  if (/^[\d.]+$|^\[/.test(host)) return `*://${host}/*`;
  return `*://*.${host.replace(/^www\./, '')}/*`;
}

/** Patterns of the sites we may work on by ourselves: those from installation and those the reader granted. */
export async function listAccess(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for access to sites (match patterns); says whether it was given. Browsers allow the question only in
 * direct answer to a click or key.
 */
export function grant(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives access back. Throws, in the browser's words, for sites that came with the installation. */
export function revoke(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Whether we may work on this address by ourselves. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = accessPattern(url);
  const host = hostOf(url);
  if (pattern === null || host === null) return false;
  return browser.permissions.contains({ origins: [`*://${host}/*`] });
}
