/** Shortest label that is also known backwards or without its spaces; shorter ones make words by chance. */
const LENGTH = 6;

/**
 * Other spellings of a sure advertising label under which pages hide it from blockers and still show it: backwards, as
 * style can turn it round again, and with no spaces, as letter-spacing leaves it. Keys, as `labelKey` makes them.
 */
export function hiddenSpellings(key: string): string[] {
  const joined = key.replaceAll(' ', '');
  if (joined.length < LENGTH) return [];
  const backwards = [...joined].reverse().join('');
  return joined === key ? [backwards] : [joined];
}
