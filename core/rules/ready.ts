import { compileLine } from '../detect/compile/line';
import type { Words } from '../detect/words';
import { labelKey } from '../page/text';
import { wordsOf } from '../page/words';
import { partName, ruleForUrl } from './match';
import type { PageFlag, PageRule } from './page-rule';
import type { FlagEntry, OutletRule, Place } from './rule';

/** A rule made ready for pages. The rule has to be one that `parseRule` gave. */
export function pageRule(rule: OutletRule): PageRule {
  const { story, flag, keep, detectors, mode, attribution } = rule;
  const off = Object.keys(detectors ?? {}).filter((id) => detectors?.[id] === false);
  return {
    ...identityOf(rule),
    ...pathsOf(rule),
    ...(mode && { mode }),
    ...(story && { story: selectorsOf(story) }),
    ...(flag && { flag: flag.map(pageFlag) }),
    ...(keep && { keep: selectorsOf(keep) }),
    ...(off.length > 0 && { disable: off }),
    ...(attribution && { attribution }),
  };
}

/** The rule for an address, as `ruleForUrl`, of rules as they are written. */
export function ruleAt(rules: readonly OutletRule[], url: string): OutletRule | null {
  return (
    ruleForUrl(
      rules.map((rule) => ({
        hosts: rule.hosts,
        ...(rule.notHosts && { notHosts: rule.notHosts }),
        ...pathsOf(rule),
        rule,
      })),
      url,
    )?.rule ?? null
  );
}

/**
 * The rules that a page at this address needs: those for its host, whatever its path, since pages change it without
 * loading; where the site shows the stories of others, those of all outlets; and of all others who they are.
 */
export function pageRules(rules: readonly OutletRule[], url: string): PageRule[] {
  const isHere = ({ hosts, notHosts = [] }: OutletRule): boolean => ruleForUrl([{ hosts, notHosts }], url) !== null;
  const showsOthers = rules.some((rule) => rule.role === 'syndicator' && isHere(rule));
  return rules.map((rule) =>
    isHere(rule) ? { ...pageRule(rule), part: partName(rule, url) } : showsOthers ? pageRule(rule) : identityOf(rule),
  );
}

/** The words with the texts and phrases of rules among them, as the list `rule`. */
export function withRuleWords(words: Words, rules: readonly OutletRule[]): Words {
  const entries = rules.flatMap(({ flag = [] }) => flag);
  const label = { group: 'rule', language: '' } as const;
  const keys = entries.flatMap(({ text }) => (text === undefined ? [] : labelKey(text)));
  const lines = entries.flatMap(({ phrase }) => (phrase === undefined ? [] : { ...label, ...compileLine(phrase) }));
  return { ...words, texts: [{ ...label, keys }, ...words.texts], lines: [...lines, ...words.lines] };
}

function identityOf({ id, role, name, aliases, url, hosts, notHosts, parts }: OutletRule): PageRule {
  return {
    id,
    role,
    name,
    url,
    hosts,
    ...(aliases && { aliases }),
    ...(notHosts && { notHosts }),
    ...(parts && { parts }),
  };
}

function pageFlag({ selector, text, phrase, kind, grade }: FlagEntry): PageFlag {
  const what = { kind, ...(grade && { grade }) };
  if (selector !== undefined) return { ...what, selector };
  const pattern = phrase === undefined ? `^${wordsOf(labelKey(text ?? ''))}$` : compileLine(phrase).source;
  return { ...what, pattern, said: phrase ?? text ?? '' };
}

const selectorsOf = (places: readonly Place[]): string[] => places.map(({ selector }) => selector);

const pathsOf = ({ paths, notPaths }: OutletRule): Pick<PageRule, 'paths' | 'notPaths'> => ({
  ...(paths && { paths: paths.map(asBrowsersWrite) }),
  ...(notPaths && { notPaths: notPaths.map(asBrowsersWrite) }),
});

/** A path as it stands in an address: `/straße` is `/stra%C3%9Fe` there. */
const asBrowsersWrite = (path: string): string => new URL(path, 'https://host.invalid/').pathname;
