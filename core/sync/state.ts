import { isRecord } from '../same';

/** Whether the reader's settings and rules are shared with their other browsers, and why not. */
export type SyncState =
  | { readonly kind: 'shared' /** Bytes taken of those the browser gives. */; readonly bytes: number }
  | { readonly kind: 'full'; readonly bytes: number }
  /** All is shared but these, each too large for what the browser takes as one. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly paths: readonly string[] }
  /** A newer version of the extension in another browser wrote what this one cannot read. */
  | { readonly kind: 'newer' }
  /** The browser refused, in its own words. */
  | { readonly kind: 'refused'; readonly why: string };

/** Reads a state from storage; `null` when there is none. */
export function parseSyncState(stored: unknown): SyncState | null {
  if (!isRecord(stored)) return null;
  const { kind, bytes, paths, why } = stored;
  const size = typeof bytes === 'number' ? bytes : 0;
  if (kind === 'shared' || kind === 'full') return { kind, bytes: size };
  if (kind === 'newer') return { kind };
  if (kind === 'refused') return { kind, why: typeof why === 'string' ? why : '' };
  if (kind !== 'too-large' || !Array.isArray(paths)) return null;
  return { kind, bytes: size, paths: paths.filter((path): path is string => typeof path === 'string') };
}
