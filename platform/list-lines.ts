import type { AnyCosmeticRule } from '@adguard/agtree';
import { CosmeticRuleParser, defaultParserOptions } from '@adguard/agtree/parser';
import type { ReadLine, UnusedWhy } from '../core/lists/list';

const TITLE = /^!\s*Title:\s*(.+)$/i;
const COMMENT = /^(?:!|\[(?!\$)|#(?![@$?%#])|%)/;

const OPTIONS = { ...defaultParserOptions, isLocIncluded: false, includeRaws: false };

/** Rules of kinds that do something other than hiding. */
const OTHERS: Partial<Record<AnyCosmeticRule['type'], UnusedWhy>> = {
  ScriptletInjectionRule: 'script',
  JsInjectionRule: 'script',
  CssInjectionRule: 'style',
  HtmlFilteringRule: 'html',
};

/** Reads one line of a list, in the syntaxes of Adblock Plus, AdGuard and uBlock Origin. */
export function readLine(line: string): ReadLine {
  const title = TITLE.exec(line)?.[1];
  if (title !== undefined) return { what: 'title', title };
  if (line === '' || (COMMENT.test(line) && !line.includes('##'))) return { what: 'nothing' };
  try {
    const rule = CosmeticRuleParser.parse(line, OPTIONS);
    return rule === null ? { what: 'network' } : fromRule(rule);
  } catch {
    return { what: 'unused', why: /##\^/.test(line) ? 'html' : 'syntax' };
  }
}

function fromRule(rule: AnyCosmeticRule): ReadLine {
  const why = OTHERS[rule.type];
  if (why !== undefined) return { what: 'unused', why };
  if (rule.type !== 'ElementHidingRule') return { what: 'unused', why: 'syntax' };
  // `[$path=/news]example.com##.x` holds on a part of the site only.
  if (rule.modifiers !== undefined) return { what: 'unused', why: 'path' };
  const domains = rule.domains.children.filter(({ value }) => value !== '*');
  if (domains.some(({ value }) => !isHost(value))) return { what: 'unused', why: 'sites' };
  const hosts = (exception: boolean): string[] =>
    domains.filter((domain) => domain.exception === exception).map(({ value }) => value.toLowerCase());
  const { selectorList } = rule.body;
  return {
    what: 'filter',
    filter: {
      selector: selectorList.value.trim(),
      isException: rule.exception,
      hosts: hosts(false),
      notHosts: hosts(true),
    },
  };
}

/** Not a pattern such as `google.*` or `/^news/`. */
const isHost = (domain: string): boolean => /^[^*/\\[\]()]+$/.test(domain);
