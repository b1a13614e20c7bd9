import type { Phrase, Wording } from '../wording';

/** A piece of a line such as the source line; `href` makes it a link. */
export interface SourcePart {
  readonly text: string;
  readonly href: string | null;
}

/** Stands for what is put into a phrase as pieces. Unicode has this sign for objects among text. */
const PLACE = '\uFFFC';

/** A phrase whose `$1` is a run of pieces, links among them, wherever its language puts it. */
export function around(wording: Wording, phrase: Phrase, parts: readonly SourcePart[]): SourcePart[] {
  const [before = '', after = ''] = wording.say(phrase, PLACE).split(PLACE);
  return [plain(before), ...parts, plain(after)].filter(({ text }) => text !== '');
}

/** A piece that is no link. */
export const plain = (text: string): SourcePart => ({ text, href: null });
