import { GRADES, KINDS } from '../../core/finding';
import type { MessageOutput, TrialMessages } from '../../core/protocol';
import {
  LINE_PARTS,
  type LinePlace,
  type LineTrial,
  OUTCOMES,
  type TakenText,
  type TakenThing,
  type TextChange,
  TRIAL_BASES,
  type Trial,
} from '../../core/trial/trial';
import { article } from './article-shape';
import type { Inputs } from './handle';
import { reason } from './reason-shape';
import { outletRule } from './rule-shape';
import { fields, flag, list, nullable, number, oneOf, optional, type Shape, text } from './shape';

const CHANGES = ['same', 'gone', 'new'] as const;

const outcomes = fields<LineTrial['outcomes']>(
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, optional(number)])) as Record<
    (typeof OUTCOMES)[number],
    Shape<number | undefined>
  >,
);

const place = fields<LinePlace>({ part: oneOf(LINE_PARTS), at: number });

const line = fields<LineTrial>({
  part: oneOf(LINE_PARTS),
  at: number,
  what: text,
  hits: number,
  words: list(text),
  outcomes,
  takes: nullable(fields<TakenText>({ paragraphs: number, words: number, first: text })),
  isUnreadable: flag,
});

const thing = fields<TakenThing>({
  kind: oneOf(KINDS),
  grade: optional(oneOf(GRADES)),
  count: number,
  reason,
  text,
  change: oneOf(CHANGES),
});

const trial = fields<Trial>({
  url: text,
  acts: oneOf(['site', 'outlet', 'nowhere']),
  lines: list(line),
  things: list(thing),
  before: nullable(article),
  after: nullable(article),
  text: list(fields<TextChange>({ change: oneOf(CHANGES), lines: list(text) })),
  milliseconds: number,
});

/** What messages to the script that tries rules must bring with them. */
export const TRIAL_INPUTS: Inputs<keyof TrialMessages> = {
  'trial.run': fields({ rule: outletRule, base: oneOf(TRIAL_BASES) }),
  'trial.show': place,
};

/** What its answers must look like. */
export const TRIAL_OUTPUTS: { readonly [N in keyof TrialMessages]: Shape<MessageOutput<N>> } = {
  'trial.run': trial,
  'trial.show': flag,
};
