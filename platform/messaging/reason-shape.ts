import type { Reason } from '../../core/reason';
import { fields, flag, number, oneOf, optional, type Shape, text } from './shape';

type Id = Reason['id'];
type Of<I extends Id> = Extract<Reason, { id: I }>;

const REASONS: { readonly [I in Id]: Shape<Of<I>> } = {
  'outlet-rule': fields<Of<'outlet-rule'>>({
    id: oneOf(['outlet-rule']),
    outlet: text,
    by: optional(oneOf(['reader', 'list'])),
  }),
  'ad-label': fields<Of<'ad-label'>>({ id: oneOf(['ad-label']), label: text, count: number, slot: flag }),
  'ad-slot': fields<Of<'ad-slot'>>({ id: oneOf(['ad-slot']) }),
  'sponsored-label': fields<Of<'sponsored-label'>>({ id: oneOf(['sponsored-label']), label: text }),
  'ai-declared': fields<Of<'ai-declared'>>({ id: oneOf(['ai-declared']), declaration: text }),
  'ai-disclosure': fields<Of<'ai-disclosure'>>({ id: oneOf(['ai-disclosure']), quote: text }),
  'ai-badge': fields<Of<'ai-badge'>>({ id: oneOf(['ai-badge']), badge: text }),
  'ai-hook': fields<Of<'ai-hook'>>({ id: oneOf(['ai-hook']) }),
  'summary-box': fields<Of<'summary-box'>>({ id: oneOf(['summary-box']), heading: text }),
  'ai-note': fields<Of<'ai-note'>>({ id: oneOf(['ai-note']), quote: text }),
  'prompt-preferred': fields<Of<'prompt-preferred'>>({ id: oneOf(['prompt-preferred']) }),
  'prompt-text': fields<Of<'prompt-text'>>({ id: oneOf(['prompt-text']), quote: text }),
  'related-heading': fields<Of<'related-heading'>>({ id: oneOf(['related-heading']), heading: text }),
  'leftover-text': fields<Of<'leftover-text'>>({ id: oneOf(['leftover-text']), text }),
  'caption-twice': fields<Of<'caption-twice'>>({ id: oneOf(['caption-twice']), caption: text }),
  'headline-twice': fields<Of<'headline-twice'>>({ id: oneOf(['headline-twice']) }),
  'outlet-twice': fields<Of<'outlet-twice'>>({ id: oneOf(['outlet-twice']), outlet: text }),
};

/** Why something was flagged, as it arrives in a message. */
export const reason: Shape<Reason> = (value, at) => {
  const { id } = fields<Pick<Reason, 'id'>>({ id: oneOf(Object.keys(REASONS) as Id[]) })(value, at);
  return REASONS[id](value, at);
};
