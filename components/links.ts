import { searchLink } from '../core/render/source-line';
import type { CleanArticle } from '../core/story/article';

/** The address if it is absolute and of a scheme that only leads somewhere; `null` for `javascript:`, `data:` and the like. */
export function safeLink(address: unknown): string | null {
  return parsed(address, ['http:', 'https:', 'mailto:']);
}

/** The address of a picture, if it is one the web serves. */
export function safePicture(address: unknown): string | null {
  return parsed(address, ['http:', 'https:']);
}

/** The host of an address without "www.", to be shown; the address itself when it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || address;
  } catch {
    return address;
  }
}

/** Where the story can be read at its outlet: a link the page gave, or a search that says it is one. */
export interface OriginLink {
  readonly url: string;
  readonly isSearch: boolean;
}

/** `null` when the page is the outlet's own, or has too little to search for. */
export function originLink(
  article: Pick<CleanArticle, 'originalUrl' | 'syndicator' | 'outlet' | 'title'>,
): OriginLink | null {
  const original = safeLink(article.originalUrl);
  if (original !== null) return { url: original, isSearch: false };
  if (article.syndicator === null) return null;
  const url = searchLink(article);
  return url === null ? null : { url, isSearch: true };
}

function parsed(address: unknown, schemes: readonly string[]): string | null {
  if (typeof address !== 'string') return null;
  try {
    const url = new URL(address);
    return schemes.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
