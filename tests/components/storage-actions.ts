import type { AccessActions } from '../../components/options/access-view';
import type { BackupActions } from '../../components/options/backup-view';
import type { ListActions } from '../../components/options/lists-view';
import type { TrialActions } from '../../components/options/trial/trial-view';

/** What options tests that are about something else do not use. */
const unused = (): Promise<never> => Promise.reject(new Error('Not part of this test.'));

/** Does nothing with lists. */
export const LIST_ACTIONS: ListActions = {
  onAdd: unused,
  onUpdate: unused,
  onChange: unused,
  onRemove: unused,
  unused,
};

/** Does nothing with files. */
export const BACKUP_ACTIONS: BackupActions = {
  onSave: unused,
  onRead: unused,
  onTake: unused,
  planReset: unused,
  onReset: unused,
  onUndo: unused,
};

/** Tries no rule. */
export const TRIAL_ACTIONS: TrialActions = {
  tabs: unused,
  watchTabs: () => () => undefined,
  runInTab: unused,
  show: unused,
  readFile: unused,
  mayLook: unused,
  allow: unused,
};

/** Does nothing about access. */
export const ACCESS_ACTIONS: AccessActions = {
  onAllow: unused,
  onGrant: unused,
  onRevoke: unused,
  onBrowserPage: null,
};
