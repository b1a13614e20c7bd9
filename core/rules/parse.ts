import { GRADES, KINDS } from '../finding';
import { MODES, type OutletRule } from './rule';
import { type Check, fields, keyed, list, literal, oneOf, optional, text, together } from './shape';

const HOST = /^(?:[\p{Ll}\p{Lo}\p{N}](?:[\p{Ll}\p{Lo}\p{N}-]*[\p{Ll}\p{Lo}\p{N}])?\.)+[\p{Ll}\p{Lo}\p{N}-]{2,}$/u;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const name = text({ most: 120 });
const selector = text({ most: 600 });
const host = text({ most: 253, form: HOST, said: 'a host in lower case, such as "news.example.com"' });
const address = text({ most: 2000, form: /^https?:\/\/\S+$/, said: 'an address that starts with http:// or https://' });
const sources = optional(list(fields({ selector, attribute: optional(name) })));

const flag = together(
  fields({
    selector: optional(selector),
    text: optional(text({ most: 300 })),
    kind: oneOf(KINDS),
    grade: optional(oneOf(GRADES)),
    seenOn: text({ most: 600 }),
    seen: optional(text({ most: 10, form: DATE, said: 'a year or a date such as 2026-01-31' })),
  }),
  (entry) => {
    const { selector, text, kind, grade } = entry;
    if ((selector === undefined) === (text === undefined)) return 'needs either "selector" or "text", and not both';
    if (kind === 'ai-summary' && grade === undefined) return 'needs "grade", since its kind is "ai-summary"';
    return null;
  },
);

const rule: Check = fields({
  $schema: optional(text({ most: 300 })),
  version: literal(1),
  id: text({ most: 60, form: ID, said: 'lower-case letters, digits and hyphens' }),
  role: oneOf(['outlet', 'syndicator']),
  name,
  aliases: optional(list(name)),
  url: address,
  hosts: list(host, { least: 1 }),
  atInstall: optional(literal(true)),
  notHosts: optional(list(host)),
  parts: optional(list(fields({ host, name, url: optional(address) }))),
  mode: optional(oneOf(MODES)),
  story: optional(list(selector)),
  flag: optional(list(flag, { most: 500 })),
  keep: optional(list(selector)),
  disable: optional(list(name)),
  attribution: optional(keyed(['outlet', 'outletUrl', 'authors', 'published', 'original', 'title'], sources)),
});

/**
 * Reads an outlet rule from data of unknown origin (a file, storage, a message). `problem` names the place in the data
 * and what is wrong there, in words for the reader; nothing of a bad rule is used.
 */
export function parseRule(data: unknown): { rule: OutletRule } | { problem: string } {
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
  if (typeof version === 'number' && version !== 1) {
    return {
      problem: `version: this rule is in format ${version}; only format 1 can be read. Update Clean Copy and try again`,
    };
  }
  const problem = rule(data, '');
  return problem === null ? { rule: data as OutletRule } : { problem };
}
