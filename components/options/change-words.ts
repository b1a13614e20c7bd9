import type { Change } from '../../core/backup/changes';
import { MODES, type Mode, type OutletRule } from '../../core/rules/rule';
import { isRecord } from '../../core/same';
import { keysOf } from '../../core/sync/entries';
import type { Wording } from '../../core/wording';

/** Longest value that is shown as it is. */
const LONGEST = 40;

/** A change in a line: what it is about, and what becomes of it. */
export function changeText(change: Change, outlets: readonly OutletRule[], wording: Wording): string {
  const { say } = wording;
  const [document, ...keys] = keysOf(change.path);
  const [area, site = ''] = keys;
  if (document === 'rules') {
    return say('backup_change_rule', ruleName(change, nameOf(String(area), outlets)), fate(change, wording));
  }
  if (document === 'settings' && area === 'modes') {
    return say('backup_change_mode', nameOf(site, outlets), swap(change, wording));
  }
  return say('backup_change_setting', keys.join('.'), swap(change, wording));
}

const nameOf = (id: string, outlets: readonly OutletRule[]): string =>
  outlets.find((rule) => rule.id === id)?.name ?? id;

/** The name a rule gives itself; a change of a built-in one gives none. */
function ruleName({ before, after }: Change, otherwise: string): string {
  const name = [after, before].filter(isRecord).map((rule) => rule.name)[0];
  return typeof name === 'string' ? name : otherwise;
}

function fate({ before, after }: Change, { say }: Wording): string {
  if (after === undefined) return say('backup_change_removed');
  return say(before === undefined ? 'backup_change_new' : 'backup_change_replaced');
}

/** "Clean instead of Flag"; values too long to show are only said to be replaced. */
function swap(change: Change, wording: Wording): string {
  if (change.after === undefined) return fate(change, wording);
  const [after, before] = [change.after, change.before].map((value) => valueText(value, wording));
  if (after === undefined || (before === undefined && change.before !== undefined)) return fate(change, wording);
  return before === undefined ? after : wording.say('backup_change_instead', after, before);
}

function valueText(value: unknown, { say }: Wording): string | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === '') return say('backup_change_none');
  if (isMode(value)) return say(`mode_${value}`);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= LONGEST ? text : undefined;
}

const isMode = (value: unknown): value is Mode => MODES.includes(value as Mode);
