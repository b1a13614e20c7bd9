/** Longest piece that is spoken in one go, in characters: some voices fall silent in the middle of longer ones. */
const LONGEST = 240;

/**
 * A paragraph cut into what is spoken in one go: sentences, and those that are too long at a comma, else at a space.
 * Nothing is lost but white space at the cuts.
 */
export function piecesOf(text: string, language: string | null): string[] {
  const whole = text.replace(/\s+/g, ' ').trim();
  return sentences(whole, language).flatMap(cut);
}

function sentences(text: string, language: string | null): string[] {
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    // What a page calls its language need not be one.
    segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const start = sentence.slice(0, LONGEST);
  const comma = Math.max(
    ...[', ', '; ', ': ', '، ', '、', '，', '；', '– ', '— '].map((sign) => start.lastIndexOf(sign)),
  );
  const at = comma > LONGEST / 3 ? comma + 1 : start.lastIndexOf(' ') > 0 ? start.lastIndexOf(' ') : LONGEST;
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
