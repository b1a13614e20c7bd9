import { hostOf } from '../core/rules/match';
import { trouble } from '../core/trouble';
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

/** Gives access back. Throws a `trouble` where the browser keeps it: Chromium does what came with the installation. */
export async function revoke(origins: readonly string[]): Promise<void> {
  try {
    await browser.permissions.remove({ origins: [...origins] });
  } catch (error) {
    throw trouble('problem_access_kept', error instanceof Error ? error.message : String(error));
  }
}

/** Calls back whenever access is given or taken back, here or on the browser's own pages. Gives a function that stops it. */
export function watchAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/**
 * What opens the browser's page for what the extension may do; `null` in browsers that let the extension itself give back
 * what came with the installation. Those open no such page for it either.
 */
export function accessPage(): (() => Promise<void>) | null {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => {
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  };
}

/** Whether we may work on this address by ourselves. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = accessPattern(url);
  const host = hostOf(url);
  if (pattern === null || host === null) return false;
  return browser.permissions.contains({ origins: [`*://${host}/*`] });
}
