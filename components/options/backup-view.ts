import type { BackupProblem } from '../../core/backup/backup';
import type { ImportPlan, ReadBackup } from '../../core/backup/plan';
import type { Wording } from '../../core/wording';

/** What a reader can do with everything they set. All reject with what `troubleText` puts into words. */
export interface BackupActions {
  /** Saves it to a file; gives that file's name. */
  readonly onSave: () => Promise<string>;
  /** Reads a file without changing anything. */
  readonly onRead: (file: File) => Promise<ReadBackup>;
  readonly onTake: (plan: ImportPlan) => Promise<void>;
  /** What a reset would change. */
  readonly planReset: () => Promise<ImportPlan>;
  readonly onReset: () => Promise<void>;
  readonly onUndo: () => Promise<void>;
}

/** What is wrong with a file, in words. */
export function backupProblemText(problem: BackupProblem, { say }: Wording): string {
  switch (problem.what) {
    case 'not-json':
      return say('backup_problem_not_json');
    case 'empty':
      return say('backup_problem_empty');
    case 'not-ours':
      return say('backup_problem_not_ours');
    case 'newer':
      return say('backup_problem_newer', problem.format);
    case 'rule':
      return say('backup_problem_rule', problem.id, problem.why);
    case 'list':
      return say('backup_problem_list', problem.index + 1);
    case 'statistics':
      return say('backup_problem_statistics', problem.version, problem.known);
    case 'settings':
      if (problem.problem.what === 'mode') return say('backup_problem_mode', problem.problem.site);
      if (problem.problem.what === 'value') return say('backup_problem_setting', problem.problem.key);
      if (problem.problem.what === 'version') return say('backup_problem_settings_newer', problem.problem.version);
      return say('backup_problem_settings');
  }
}
