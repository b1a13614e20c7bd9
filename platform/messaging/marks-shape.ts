import { KINDS } from '../../core/finding';
import type { Spared } from '../../core/marks/spared';
import type { MarksData } from '../../core/protocol';
import { fields, flag, list, oneOf, text } from './shape';

/** What a reader called no clutter, as it arrives in a message. */
export const spared = fields<Spared>({ kind: oneOf(KINDS), detector: text, words: text, hook: text });

/** What the background answers to `marks.data`. */
export const marksData = fields<MarksData>({ css: text, lines: flag, spared: list(spared) });
