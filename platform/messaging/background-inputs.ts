import type { BackgroundMessages } from '../../core/protocol';
import { COPY_FORMATS, FILE_FORMATS } from '../../core/render/copy-settings';
import { MODES } from '../../core/rules/rule';
import { article, body } from './article-shape';
import type { Inputs } from './handle';
import { spared } from './marks-shape';
import { pickedLine } from './pick-shape';
import { outletRule } from './rule-shape';
import { fields, flag, nothing, nullable, number, oneOf, text } from './shape';

/** What messages to the background script must bring with them. */
export const BACKGROUND_INPUTS: Inputs<keyof BackgroundMessages> = {
  'page.data': nothing,
  'page.marks': nothing,
  'page.reader': nothing,
  'page.readable': fields({ url: text, mayOpen: flag }),
  'page.trouble': fields({ words: text }),
  'marks.data': nothing,
  'marks.spare': fields({ thing: spared, isClutter: flag }),
  'trial.data': fields({ url: text, instead: nullable(text), rule: nullable(outletRule) }),
  'article.words': nothing,
  'settings.modes': nothing,
  'article.render': fields({ body }),
  'article.copy': fields({ article, format: nullable(oneOf(COPY_FORMATS)), isPart: flag }),
  'article.file': fields({ article, format: oneOf(FILE_FORMATS) }),
  'pick.look': nothing,
  'pick.save': fields({ line: pickedLine, rule: nullable(text) }),
  'pick.undo': fields({ undo: text }),
  'page.changed': fields({ count: number, mode: oneOf(MODES) }),
};
