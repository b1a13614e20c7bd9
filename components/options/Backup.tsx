import { useRef, useState } from 'preact/hooks';
import type { BackupProblem } from '../../core/backup/backup';
import type { ImportPlan, Undo } from '../../core/backup/plan';
import type { OutletRule } from '../../core/rules/rule';
import type { SyncState } from '../../core/sync/state';
import { troubleText } from '../../core/trouble';
import { useWording } from '../wording';
import { BackupPlan } from './BackupPlan';
import { type BackupActions, backupProblemText } from './backup-view';
import { FileButton } from './FileButton';
import { SyncNotice } from './SyncNotice';
import { usePassing } from './use-passing';

export interface BackupProps {
  readonly sync: SyncState | null;
  /** What can be taken back. */
  readonly undo: Undo | null;
  readonly outlets: readonly OutletRule[];
  readonly actions: BackupActions;
}

/** What stands below the buttons. */
type Shown =
  | { readonly is: 'nothing' }
  | { readonly is: 'words'; readonly words: string; readonly isTrouble: boolean }
  | { readonly is: 'problems'; readonly file: string; readonly problems: readonly BackupProblem[] }
  | { readonly is: 'plan'; readonly what: Undo['what']; readonly title: string; readonly plan: ImportPlan };

/** Everything the reader set: where it is kept, saved to a file, read from one, set back, and each of these taken back. */
export function Backup({ sync, undo, outlets, actions }: BackupProps) {
  const wording = useWording();
  const { say } = wording;
  const [shown, show] = useState<Shown>({ is: 'nothing' });
  const [isBusy, setBusy] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  usePassing(status, shown.is === 'words' || shown.is === 'problems', () => show({ is: 'nothing' }));
  /** The plan goes, and with it what had the focus. */
  const leave = (next: Shown): void => {
    show(next);
    status.current?.focus();
  };
  const tell = (words: string, isTrouble = false): void => show({ is: 'words', words, isTrouble });
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch((error: unknown) => tell(troubleText(error, wording), true));
    setBusy(false);
  };
  const read = async (file: File): Promise<void> => {
    const found = await actions.onRead(file);
    if ('problems' in found) show({ is: 'problems', file: file.name, problems: found.problems });
    else show({ is: 'plan', what: 'file', title: say('backup_plan', file.name), plan: found.plan });
  };
  const planReset = async (): Promise<void> =>
    show({ is: 'plan', what: 'reset', title: say('backup_plan_reset'), plan: await actions.planReset() });
  const carryOut = async (what: Undo['what'], plan: ImportPlan): Promise<void> => {
    if (what === 'file') await actions.onTake(plan);
    else await actions.onReset();
    leave({ is: 'words', words: say(`backup_done_${what}`), isTrouble: false });
  };
  return (
    <>
      <SyncNotice state={sync} />
      <div class="backup-acts">
        <button
          type="button"
          class="button"
          onClick={() => void run(async () => tell(say('backup_saved', await actions.onSave())))}
        >
          {say('backup_save')}
        </button>
        <FileButton
          label={say('backup_read')}
          accept=".json,application/json"
          disabled={isBusy}
          onFile={(file) => void run(() => read(file))}
        />
        <button type="button" class="link-button" disabled={isBusy} onClick={() => void run(planReset)}>
          {say('backup_reset')}
        </button>
      </div>
      {shown.is === 'plan' && (
        <BackupPlan
          key={shown.title}
          title={shown.title}
          what={shown.what}
          plan={shown.plan}
          outlets={outlets}
          isBusy={isBusy}
          onDo={() => void run(() => carryOut(shown.what, shown.plan))}
          onLeave={() => leave({ is: 'nothing' })}
        />
      )}
      {shown.is === 'problems' && <Problems file={shown.file} problems={shown.problems} />}
      <p
        class={shown.is === 'words' && shown.isTrouble ? 'trouble' : undefined}
        role="status"
        ref={status}
        tabIndex={-1}
      >
        {shown.is === 'words' && shown.words}{' '}
        {undo !== null && shown.is !== 'plan' && (
          <button
            type="button"
            class="link-button"
            disabled={isBusy}
            onClick={() => void run(() => actions.onUndo().then(() => tell(say('backup_undone'))))}
          >
            {say(undo.what === 'file' ? 'backup_undo_file' : 'backup_undo_reset')}
          </button>
        )}
      </p>
    </>
  );
}

function Problems({ file, problems }: { readonly file: string; readonly problems: readonly BackupProblem[] }) {
  const wording = useWording();
  return (
    <div class="trouble" role="alert">
      <p>{wording.say('backup_problems', file)}</p>
      <ul>
        {problems
          .map((problem) => backupProblemText(problem, wording))
          .map((words) => (
            <li key={words}>
              <bdi>{words}</bdi>
            </li>
          ))}
      </ul>
    </div>
  );
}
