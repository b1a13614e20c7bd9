import { type CosmeticList, LIST_KINDS } from '../lists/list';
import { type OwnRule, parseOwn } from '../rules/change';
import { isRecord } from '../same';
import { parseSettings } from '../settings';
import type { SettingsProblem } from '../settings-problem';
import { parseStatistics } from '../statistics/parse';
import { NO_STATISTICS, type Statistics } from '../statistics/statistics';
import type { Documents } from '../sync/documents';

/** Version of the file's format. A change that older versions cannot read raises it, and brings a step to read this one. */
export const BACKUP_FORMAT = 1;

/** A list, with the text of its file. */
export interface BackupList extends Pick<CosmeticList, 'name' | 'isOn' | 'kind' | 'withGeneric'> {
  readonly text: string;
}

/** Everything the reader set, as one file. */
export interface Backup extends Documents {
  readonly cleanCopy: typeof BACKUP_FORMAT;
  /** When it was saved, ISO 8601. */
  readonly saved: string;
  readonly lists: readonly BackupList[];
  /** What was found on the device it was saved on. */
  readonly statistics: Statistics;
}

/** A file in which nothing is wrong. */
export interface ParsedBackup extends Backup {
  readonly rules: Readonly<Record<string, OwnRule>>;
}

/** What is wrong with a file that was to be read; nothing of it is used then. */
export type BackupProblem =
  | { readonly what: 'empty' | 'not-json' }
  | { readonly what: 'not-ours' }
  | { readonly what: 'newer'; readonly format: string }
  | { readonly what: 'settings'; readonly problem: SettingsProblem }
  /** A rule, by its key in the file, with what is wrong and where in it. */
  | { readonly what: 'rule'; readonly id: string; readonly why: string }
  | { readonly what: 'list'; readonly index: number }
  /** What was counted is in a form this version does not know: the version it says, and the one that is read. */
  | { readonly what: 'statistics'; readonly version: string; readonly known: number };

/** Reads the text of a file. A file with anything wrong in it gives all that is, and nothing else. */
export function parseBackup(text: string): { backup: ParsedBackup } | { problems: readonly BackupProblem[] } {
  if (text.trim() === '') return { problems: [{ what: 'empty' }] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problems: [{ what: 'not-json' }] };
  }
  if (!isRecord(data) || data.cleanCopy === undefined) return { problems: [{ what: 'not-ours' }] };
  if (data.cleanCopy !== BACKUP_FORMAT) return { problems: [{ what: 'newer', format: String(data.cleanCopy) }] };
  const lists = listsOf(data.lists);
  const rules = rulesOf(data.rules);
  const problems = [
    ...settingsProblems(data.settings),
    ...rules.problems,
    ...lists.problems,
    ...statisticsProblems(data.statistics),
  ];
  if (problems.length > 0) return { problems };
  const { settings, saved } = data;
  return {
    backup: {
      cleanCopy: BACKUP_FORMAT,
      saved: typeof saved === 'string' ? saved : '',
      ...(settings !== undefined && { settings }),
      rules: rules.rules,
      lists: lists.lists,
      statistics: parseStatistics(data.statistics),
    },
  };
}

function statisticsProblems(statistics: unknown): BackupProblem[] {
  if (statistics === undefined) return [];
  const version = isRecord(statistics) ? statistics.version : undefined;
  const known = NO_STATISTICS.version;
  return version === known ? [] : [{ what: 'statistics', version: String(version ?? '?'), known }];
}

function settingsProblems(settings: unknown): BackupProblem[] {
  return parseSettings(settings).problems.map((problem) => ({ what: 'settings', problem }));
}

/** The reader's rules and changes of built-in ones in a file, those in an older form brought to that of today. */
function rulesOf(stored: unknown): { rules: Record<string, OwnRule>; problems: BackupProblem[] } {
  if (!isRecord(stored)) {
    const isNone = stored === undefined;
    return { rules: {}, problems: isNone ? [] : [{ what: 'rule', id: 'rules', why: 'an object expected' }] };
  }
  const rules: Record<string, OwnRule> = {};
  const problems: BackupProblem[] = [];
  for (const [id, data] of Object.entries(stored)) {
    const parsed = parseOwn(data);
    if ('problem' in parsed) problems.push({ what: 'rule', id, why: parsed.problem });
    else if (parsed.own.id !== id) problems.push({ what: 'rule', id, why: `id: must be "${id}"` });
    else rules[id] = parsed.own;
  }
  return { rules, problems };
}

function listsOf(stored: unknown): { lists: BackupList[]; problems: BackupProblem[] } {
  const lists: BackupList[] = [];
  const problems: BackupProblem[] = [];
  for (const [index, list] of (Array.isArray(stored) ? stored : []).entries()) {
    if (isRecord(list) && typeof list.name === 'string' && typeof list.text === 'string') {
      const { name, text } = list;
      const kind = LIST_KINDS.find((one) => one === list.kind) ?? 'ad';
      lists.push({ name, text, kind, isOn: list.isOn !== false, withGeneric: list.withGeneric === true });
    } else problems.push({ what: 'list', index });
  }
  return { lists, problems };
}
