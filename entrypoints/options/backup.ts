import type { BackupActions } from '../../components/options/backup-view';
import type { OptionsView } from '../../components/options/view';
import { everything, lastUndo, readBackup, resetAll, resetPlan, takeOver, undoLast } from '../../platform/backup';
import { allLists } from '../../platform/list-store';
import { saveFile } from '../../platform/save-file';

/** What the reader can do with everything they set. */
export function backupActions(change: (part: Partial<OptionsView>) => void): BackupActions {
  /** Settings follow by themselves, from storage. */
  const follow = async (): Promise<void> => change({ undo: await lastUndo(), lists: await allLists() });
  return {
    onSave: async () => {
      const backup = await everything();
      const name = `clean-copy-${backup.saved.slice(0, 10)}.json`;
      saveFile(document, { name, type: 'application/json', text: `${JSON.stringify(backup, null, 2)}\n` });
      return name;
    },
    onRead: async (file) => readBackup(await file.text()),
    onTake: (plan) => takeOver(plan).finally(follow),
    planReset: resetPlan,
    onReset: () => resetAll().finally(follow),
    onUndo: () => undoLast().finally(follow),
  };
}
