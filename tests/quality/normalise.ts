/** Soft hyphens and characters without width. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** NFKC, lower case, soft hyphens and zero-width characters dropped, spaces folded and trimmed. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Letters only, case folded: what is left when punctuation, digits and spacing may differ. */
export function letters(text: string): string {
  return foldText(text).replace(/\P{L}/gu, '');
}

/** Lower-cased words: runs of letters, digits and underscores. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** Runs of `size` words; a shorter text is one shingle, so that it can still be compared. */
export function shingles(text: string, size = 4): string[] {
  const all = words(text);
  if (all.length === 0) return [];
  if (all.length <= size) return [all.join(' ')];
  return Array.from({ length: all.length - size + 1 }, (_, index) => all.slice(index, index + size).join(' '));
}
