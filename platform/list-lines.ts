import type { AnyCosmeticRule } from '@adguard/agtree';
import { CosmeticRuleParser, defaultParserOptions } from '@adguard/agtree/parser';
import type { ReadLine, UnusedWhy } from '../core/lists/list';

const TITLE = /^!\s*Title:\s*(.+)$/i;
const COMMENT = /^(?:!|\[(?!\$)|#(?![@$?%#])|%)/;

/** What ends a selector of something that is no element, and can only be given another look. */
const PSEUDO_ELEMENT = /::?(?:before|after|first-line|first-letter)$|::[-\w]+(?:\([^)]*\))?$/i;

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
  if (line === '' || COMMENT.test(line)) return { what: 'nothing' };
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
  const sites = domains.map(({ value, exception }) => ({ host: hostFrom(value), exception }));
  if (sites.some(({ host }) => host === null)) return { what: 'unused', why: 'sites' };
  const hosts = (wanted: boolean): string[] =>
    sites.flatMap(({ host, exception }) => (host !== null && exception === wanted ? [host] : []));
  // Adblock Plus's name for what browsers have had since.
  const selector = rule.body.selectorList.value.trim().replaceAll(':-abp-has(', ':has(');
  if (PSEUDO_ELEMENT.test(selector)) return { what: 'unused', why: 'style' };
  return {
    what: 'filter',
    filter: {
      selector,
      isException: rule.exception,
      hosts: hosts(false),
      notHosts: hosts(true),
    },
  };
}

/** A host as addresses have it; `null` for a pattern such as `google.*` or `/^news/`, and for what is no host at all. */
function hostFrom(domain: string): string | null {
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)*$/.test(domain)) return domain;
  if (/[*/\\[\]()?#@:]/.test(domain)) return null;
  try {
    return new URL(`https://${domain}`).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
}
