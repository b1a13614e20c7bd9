import { compileLine } from '../detect/compile/line';
import { GRADES, KINDS } from '../finding';
import { wordsOf } from '../page/words';
import { remark } from '../remark';
import type { RulePart } from './lines';
import { MODES, type OutletRule, SELECTOR_LENGTH } from './rule';
import { type Check, fields, literal, oneOf, optional, text, together } from './shape';

const HOST = /^(?:[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{N}-]*[\p{Ll}\p{Lo}\p{N}])?\.)+[\p{Ll}\p{Lo}\p{N}-]{2,}$/u;
/** A host can be one: under it the choices for a site are kept that no rule speaks for yet. */
const ID = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const PATH = /^(?:\/[^\s/?#*]*\*?(?<!\/))+$/;
const LD_PATH = /^@?[A-Za-z]\w{0,60}(?:\.@?[A-Za-z]\w{0,60}){0,5}$/;

/** Most `*` in a phrase: each may stand for many words, and what they may stand for together grows with their number. */
const GAPS = 3;

const name = text({ most: 120 });
const selector = text({ most: SELECTOR_LENGTH });
const host = text({ most: 253, form: HOST, said: 'remark_host' });
const path = text({ most: 300, form: PATH, said: 'remark_path' });
const address = text({ most: 2000, form: /^https?:\/\/\S+$/, said: 'remark_address' });
const ldPath = text({ most: 300, form: LD_PATH, said: 'remark_data_path' });

const sighting = {
  seenOn: optional(text({ most: 600 })),
  seen: optional(text({ most: 10, form: DATE, said: 'remark_date' })),
  unconfirmed: optional(literal(true)),
};
const place = fields({ selector, ...sighting });

const source = together(
  fields({ selector: optional(selector), attribute: optional(name), jsonLd: optional(ldPath), ...sighting }),
  ({ selector, attribute, jsonLd }) => {
    if ((selector === undefined) === (jsonLd === undefined)) return 'remark_source';
    return attribute !== undefined && selector === undefined ? 'remark_attribute' : null;
  },
);

const words: Check = (value, at) =>
  text({ most: 300 })(value, at) ?? (wordsOf(String(value)) === '' ? remark(at, 'remark_letters') : null);

/** A phrase that can be read and cannot run away. */
const phrase: Check = (value, at) => {
  const problem = text({ most: 180 })(value, at);
  if (problem !== null) return problem;
  if (String(value).split('*').length - 1 > GAPS) return remark(at, 'remark_gaps', GAPS);
  try {
    compileLine(String(value));
    return null;
  } catch {
    return remark(at, 'remark_phrase', String(value));
  }
};

const flag = together(
  fields({
    selector: optional(selector),
    text: optional(words),
    phrase: optional(phrase),
    kind: oneOf(KINDS),
    grade: optional(oneOf(GRADES)),
    ...sighting,
  }),
  ({ selector, text, phrase, kind, grade }) => {
    if ([selector, text, phrase].filter((one) => one !== undefined).length !== 1) return 'remark_ways';
    if (kind === 'ai-summary' && grade === undefined) return 'remark_grade';
    return null;
  },
);

/** The key of a rule. */
export const ruleId: Check = text({ most: 60, form: ID, said: 'remark_id' });

/** The id of a detector. */
export const detectorId: Check = text({ most: 60, form: ID, said: 'remark_detector' });

/** One line of each part. */
export const LINE_CHECKS: Readonly<Record<RulePart, Check>> = {
  aliases: name,
  hosts: host,
  notHosts: host,
  paths: path,
  notPaths: path,
  parts: fields({ host, name, url: optional(address) }),
  story: place,
  flag,
  keep: place,
  outlet: source,
  outletUrl: source,
  authors: source,
  published: source,
  original: source,
  title: source,
};

/** The fields of a rule that hold one value, without what identifies it. */
export type RuleField = keyof Pick<OutletRule, 'role' | 'name' | 'url' | 'atInstall' | 'mode' | 'reader'>;

/** The value of each such field. */
export const FIELD_CHECKS: Readonly<Record<RuleField, Check>> = {
  role: oneOf(['outlet', 'syndicator']),
  name,
  url: address,
  atInstall: literal(true),
  mode: oneOf(MODES),
  reader: literal('automatic'),
};
