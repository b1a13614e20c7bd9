import { type Mode, type OutletRule, RULE_VERSION } from '../../../core/rules/rule';
import { type DraftLines, draftLines, withDraftLines } from './draft-lines';
import { asHost, asPath, textOf, valuesOf } from './values';

/** The parts of a rule that are written as a value a line. */
export const LISTS = ['hosts', 'aliases', 'notHosts', 'paths', 'notPaths'] as const;
export type List = (typeof LISTS)[number];

/** A part of a site with a name of its own, such as Yahoo Finance. */
export interface SitePart {
  /** Tells it from the others while it is edited. */
  readonly key: number;
  readonly host: string;
  readonly name: string;
  readonly url: string;
}

/** A rule as the form has it: everything that was typed, whether or not it fits yet. */
export interface Draft {
  /** Empty for an outlet that is new. */
  readonly id: string;
  readonly name: string;
  readonly role: OutletRule['role'];
  /** Empty for the first of the hosts. */
  readonly url: string;
  readonly lists: Readonly<Record<List, string>>;
  readonly parts: readonly SitePart[];
  readonly mode: Mode | null;
  readonly isReader: boolean;
  readonly lines: DraftLines;
  readonly detectors: Readonly<Record<string, boolean>>;
  /** What no field shows. */
  readonly rest: Pick<OutletRule, '$schema' | 'atInstall'>;
}

/** What an outlet begins with that nobody knows yet. */
const NOBODY: OutletRule = { version: RULE_VERSION, id: '', role: 'outlet', name: '', url: '', hosts: [] };

/** An empty form; `site` is a host it begins with. */
export const newDraft = (site = ''): Draft => draftOf({ ...NOBODY, hosts: site === '' ? [] : [site] }, null);

let last = 0;

/** One part of a site for the form. */
export const sitePart = (host = '', name = '', url = ''): SitePart => ({ key: ++last, host, name, url });

/** A rule for the form. `builtIn` is the rule of this id that came with the extension. */
export function draftOf(rule: OutletRule, builtIn: OutletRule | null): Draft {
  const { id, name, role, url, mode = null, $schema, atInstall, parts = [], detectors = {} } = rule;
  return {
    id,
    name,
    role,
    url,
    lists: Object.fromEntries(LISTS.map((list) => [list, textOf(rule[list])])) as Draft['lists'],
    parts: parts.map((part) => sitePart(part.host, part.name, part.url)),
    mode,
    isReader: rule.reader === 'automatic',
    lines: draftLines(rule, builtIn),
    detectors,
    rest: { ...($schema !== undefined && { $schema }), ...(atInstall && { atInstall }) },
  };
}

/** The rule that a form says, whether or not it fits: `parseRule` tells. `id` is what a new outlet is called. */
export function ruleOf(draft: Draft, id = draft.id): OutletRule {
  const { $schema, atInstall } = draft.rest;
  const hosts = hostsOf(draft, 'hosts');
  const [aliases, notHosts] = [valuesOf(draft.lists.aliases), hostsOf(draft, 'notHosts')];
  const [paths, notPaths] = [pathsOf(draft, 'paths'), pathsOf(draft, 'notPaths')];
  const parts = draft.parts.map(({ host, name, url }) => ({
    host: asHost(host),
    name: name.trim(),
    ...(url.trim() !== '' && { url: url.trim() }),
  }));
  const rule: OutletRule = {
    ...($schema !== undefined && { $schema }),
    version: RULE_VERSION,
    id,
    role: draft.role,
    name: draft.name.trim(),
    ...(aliases.length > 0 && { aliases }),
    url: draft.url.trim() || (hosts[0] === undefined ? '' : `https://${hosts[0]}/`),
    ...(atInstall && { atInstall }),
    hosts,
    ...(notHosts.length > 0 && { notHosts }),
    ...(paths.length > 0 && { paths }),
    ...(notPaths.length > 0 && { notPaths }),
    ...(parts.length > 0 && { parts }),
    ...(draft.mode !== null && { mode: draft.mode }),
    ...(draft.isReader && { reader: 'automatic' }),
    ...(Object.keys(draft.detectors).length > 0 && { detectors: { ...draft.detectors } }),
  };
  return withDraftLines(rule, draft.lines);
}

const hostsOf = ({ lists }: Draft, list: 'hosts' | 'notHosts'): string[] => valuesOf(lists[list]).map(asHost);
const pathsOf = ({ lists }: Draft, list: 'paths' | 'notPaths'): string[] => valuesOf(lists[list]).map(asPath);
