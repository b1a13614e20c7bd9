import { compileLine } from '../detect/compile/line';
import type { Words } from '../detect/words';
import { labelKey } from '../page/text';
import { wordsOf } from '../page/words';
import { ATTRIBUTED, type Line, linesIn } from './lines';
import { partName, ruleForUrl } from './match';
import type { PageFlag, PageRule, PageSource } from './page-rule';
import type { FieldSource, FlagEntry, OutletRule, Place } from './rule';

const NONE: ReadonlySet<Line> = new Set();

/** A rule made ready for pages. The rule has to be one that `parseRule` gave; `own` are lines of it that the reader wrote. */
export function pageRule(rule: OutletRule, own: ReadonlySet<Line> = NONE): PageRule {
  const { story, flag, keep, detectors, mode } = rule;
  const attribution = sourcesOf(rule, own);
  const off = Object.keys(detectors ?? {}).filter((id) => detectors?.[id] === false);
  return {
    ...identityOf(rule),
    ...pathsOf(rule),
    ...(mode && { mode }),
    ...(story && { story: selectorsOf(story) }),
    ...(flag && { flag: flag.map((entry) => pageFlag(entry, own.has(entry))) }),
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
 * loading; where the site shows the stories of others, those of all outlets; and of all others who they are. `own` are the
 * lines that the reader wrote.
 */
export function pageRules(rules: readonly OutletRule[], url: string, own?: ReadonlySet<Line>): PageRule[] {
  const isHere = ({ hosts, notHosts = [] }: OutletRule): boolean => ruleForUrl([{ hosts, notHosts }], url) !== null;
  const showsOthers = rules.some((rule) => rule.role === 'syndicator' && isHere(rule));
  return rules.map((rule) =>
    isHere(rule)
      ? { ...pageRule(rule, own), part: partName(rule, url) }
      : showsOthers
        ? pageRule(rule, own)
        : identityOf(rule),
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

function pageFlag({ selector, text, phrase, kind, grade }: FlagEntry, isOwn: boolean): PageFlag {
  const what = {
    kind,
    ...(kind === 'ai-summary' && { grade: grade ?? 'disclosed' }),
    ...(isOwn && { by: 'reader' as const }),
  };
  if (selector !== undefined) return { ...what, selector };
  const pattern = phrase === undefined ? `^${wordsOf(labelKey(text ?? ''))}$` : compileLine(phrase).source;
  return { ...what, pattern, said: phrase ?? text ?? '' };
}

function sourcesOf(rule: OutletRule, own: ReadonlySet<Line>): PageRule['attribution'] {
  const ready = ({ selector, attribute, jsonLd }: FieldSource, isOwn: boolean): PageSource => ({
    ...(selector !== undefined && { selector }),
    ...(attribute !== undefined && { attribute }),
    ...(jsonLd !== undefined && { jsonLd }),
    ...(isOwn && { isOwn }),
  });
  const fields = ATTRIBUTED.filter((field) => linesIn(rule, field).length > 0);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(
    fields.map((field) => [field, (rule.attribution?.[field] ?? []).map((source) => ready(source, own.has(source)))]),
  );
}

const selectorsOf = (places: readonly Place[]): string[] => places.map(({ selector }) => selector);

const pathsOf = ({ paths, notPaths }: OutletRule): Pick<PageRule, 'paths' | 'notPaths'> => ({
  ...(paths && { paths: paths.map(asBrowsersWrite) }),
  ...(notPaths && { notPaths: notPaths.map(asBrowsersWrite) }),
});

/** A path as it stands in an address: `/straße` is `/stra%C3%9Fe` there. */
const asBrowsersWrite = (path: string): string => new URL(path, 'https://host.invalid/').pathname;
