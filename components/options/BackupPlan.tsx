import { useEffect, useId, useRef } from 'preact/hooks';
import { countedInAll } from '../../core/backup/counted';
import type { ImportPlan, Undo } from '../../core/backup/plan';
import type { OutletRule } from '../../core/rules/rule';
import { storyDate } from '../story-date';
import { useWording } from '../wording';
import { changeText } from './change-words';

/** Changes shown; a file may bring hundreds. */
const SHOWN = 50;

export interface BackupPlanProps {
  readonly title: string;
  readonly what: Undo['what'];
  readonly plan: ImportPlan;
  readonly outlets: readonly OutletRule[];
  readonly isBusy: boolean;
  readonly onDo: () => void;
  readonly onLeave: () => void;
}

/** What would change, and the choice to do it or to leave it. It takes the focus when it comes. */
export function BackupPlan({ title, what, plan, outlets, isBusy, onDo, onLeave }: BackupPlanProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counted = countedInAll(plan.counted);
  const lines = [
    ...plan.changes.map((change) => changeText(change, outlets, wording)),
    ...plan.lists.map(({ name }) => say('backup_change_list', name)),
    ...(counted > 0 ? [say('backup_change_counted', wording.number(counted))] : []),
  ];
  return (
    <section class="plan" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {plan.saved !== '' && <p class="hint">{say('backup_plan_saved', storyDate(plan.saved, locale))}</p>}
      {lines.length === 0 ? (
        <p>{say(what === 'file' ? 'backup_plan_nothing' : 'backup_reset_nothing')}</p>
      ) : (
        <ul>
          {lines.slice(0, SHOWN).map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN && <p class="soft">{say('lists_more', lines.length - SHOWN)}</p>}
      {what === 'reset' && lines.length > 0 && <p class="hint">{say('backup_reset_stays')}</p>}
      <p class="plan-acts">
        {lines.length > 0 && (
          <button type="button" class="primary" disabled={isBusy} onClick={onDo}>
            {say(what === 'file' ? 'backup_take' : 'backup_do_reset')}
          </button>
        )}
        <button type="button" class="button" disabled={isBusy} onClick={onLeave}>
          {say('backup_leave')}
        </button>
      </p>
    </section>
  );
}
