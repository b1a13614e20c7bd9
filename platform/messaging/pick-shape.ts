import { GRADES, KINDS } from '../../core/finding';
import type { PickedLine } from '../../core/picker/choice';
import { either, fields, oneOf, optional, type Shape, text } from './shape';

/** A line the reader made by pointing. What is in its fields is checked where it becomes part of a rule. */
export const pickedLine: Shape<PickedLine> = either(
  fields({
    flag: fields<Extract<PickedLine, { flag: unknown }>['flag']>({
      selector: optional(text),
      text: optional(text),
      phrase: optional(text),
      kind: oneOf(KINDS),
      grade: optional(oneOf(GRADES)),
      seen: optional(text),
      seenOn: optional(text),
      unconfirmed: optional(oneOf([true])),
    }),
  }),
  fields({
    keep: fields<Extract<PickedLine, { keep: unknown }>['keep']>({
      selector: text,
      seen: optional(text),
      seenOn: optional(text),
      unconfirmed: optional(oneOf([true])),
    }),
  }),
);
