import type { MessageInput, MessageName } from '../../core/protocol';
import { MODES } from '../../core/rules/rule';
import { either, fields, number, oneOf, type Shape } from './shape';

const nothing = fields<Record<string, never>>({});

/** What each message must bring with it. */
export const INPUTS: { readonly [N in MessageName]: Shape<MessageInput<N>> } = {
  'page.state': nothing,
  'page.mode': fields({ mode: oneOf(MODES) }),
  'page.restore': fields({ id: either(number, oneOf(['all'])) }),
  'page.take': fields({ id: number }),
  'page.show': fields({ id: number }),
  'article.get': nothing,
  'article.formats': nothing,
  'reader.toggle': nothing,
  'detection.data': nothing,
  'settings.modes': nothing,
  'page.changed': fields({ count: number, mode: oneOf(MODES) }),
};
