import type { RuleInUse } from '../../../core/rules/in-use';
import { useWording } from '../../wording';
import type { RuleActions } from './outlets-view';
import { SaveBar } from './SaveBar';
import { undoDeed } from './undo-deed';
import type { RuleEdit } from './use-rule-edit';

export interface OutletSavingProps {
  readonly work: RuleEdit;
  readonly id: string;
  /** What is wrong with the rule as a whole. */
  readonly problem: string | null;
  /** The rules that hold. */
  readonly inUse: readonly RuleInUse[];
  readonly actions: RuleActions;
  readonly onSave: () => Promise<void>;
}

/** The bar below a rule, with what was done last and the way to take that back. */
export function OutletSaving({ work, id, problem, inUse, actions, onSave }: OutletSavingProps) {
  const { say } = useWording();
  const deed = actions.edits.done();
  const done = deed?.id === id ? deed : null;
  const trouble = work.trouble || problem || '';
  const undo = done === null || work.edit.isChanged ? null : undoDeed(done, inUse, actions);
  return (
    <SaveBar
      isChanged={work.edit.isChanged}
      isBusy={work.isBusy}
      told={trouble || (done === null ? '' : say(done.phrase, done.name))}
      isTrouble={trouble !== ''}
      onUndo={undo === null ? null : () => void work.attempt(undo)}
      onSave={() => void onSave()}
      onDiscard={work.discard}
    />
  );
}
