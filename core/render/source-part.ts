import { runsAgainst, setApart } from '../direction';
import type { Phrase, Wording } from '../wording';

/** A piece of a line such as the source line; `href` makes it a link. */
export interface SourcePart {
  readonly text: string;
  readonly href: string | null;
  /** Whether it runs the other way than the line, so that it has to be set apart from what stands beside it. */
  readonly isApart: boolean;
}

/** Stands for what is put into a phrase as pieces. Unicode has this sign for objects among text. */
const PLACE = '\uFFFC';

/** Keeps a line running from right to left in a field that knows only the other way. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** A phrase whose `$1` is a run of pieces, links among them, wherever its language puts it. */
export function around(wording: Wording, phrase: Phrase, parts: readonly SourcePart[]): SourcePart[] {
  const [before = '', after = ''] = wording.say(phrase, PLACE).split(PLACE);
  return [plain(before), ...parts, plain(after)].filter(({ text }) => text !== '');
}

/** A piece in the words of the interface. */
export const plain = (text: string): SourcePart => ({ text, href: null, isApart: false });

/** A piece that is not: a name, a headline, an address. */
export const value = (text: string, { direction }: Wording, href: string | null = null): SourcePart => ({
  text,
  href,
  isApart: runsAgainst(text, direction),
});

/**
 * The same line for where no markup sets pieces apart: Unicode's signs do, and only around pieces that run the other way.
 */
export function withSigns(parts: readonly SourcePart[], { direction }: Wording): SourcePart[] {
  if (!parts.some(({ isApart }) => isApart)) return [...parts];
  const signed = parts.map((part) => (part.isApart ? { ...part, text: setApart(part.text), isApart: false } : part));
  const mark = plain(RIGHT_TO_LEFT_MARK);
  return direction === 'rtl' ? [mark, ...signed, mark] : signed;
}

/** A line as text alone. */
export const lineText = (parts: readonly SourcePart[], wording: Wording): string =>
  withSigns(parts, wording)
    .map(({ text }) => text)
    .join('');
