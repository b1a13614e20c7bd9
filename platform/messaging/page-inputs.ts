import { ACTS, type Deed } from '../../core/marks/deed';
import {
  type ArticleMessages,
  COPIED_THINGS,
  type CopyMessages,
  type FlagMessages,
  type StopMessages,
} from '../../core/protocol';

import { MODES } from '../../core/rules/rule';
import { pageData } from './data-shape';
import type { Inputs } from './handle';
import { copied } from './render-shape';
import { fields, list, nothing, nullable, number, oneOf, type Shape, text } from './shape';

const numbersOrAll: Shape<Deed['ids']> = (value, at) => (value === 'all' ? value : list(number)(value, at));

/** What messages to the always-on script must bring with them. */
export const FLAG_INPUTS: Inputs<keyof (FlagMessages & StopMessages)> = {
  'page.stop': nothing,
  'page.state': nothing,
  'page.mode': fields({ mode: oneOf(MODES) }),
  'page.act': fields<Deed>({ act: oneOf(ACTS), ids: numbersOrAll }),
  'page.renew': pageData,
};

/** What messages to the on-demand script must bring with them. */
export const ARTICLE_INPUTS: Inputs<keyof ArticleMessages> = {
  'article.get': nothing,
  'article.formats': nothing,
  'page.map': nothing,
  'page.jump': fields({ segment: number }),
  'article.selection': nothing,
  'reader.toggle': nothing,
  'reader.open': nothing,
  'reader.print': nothing,
};

/** What messages to the script that copies must bring with them. */
export const COPY_INPUTS: Inputs<keyof CopyMessages> = {
  'copy.write': fields({ copy: copied, what: oneOf(COPIED_THINGS), words: nullable(number) }),
  'copy.trouble': fields({ words: text }),
};
