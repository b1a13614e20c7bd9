import { useRef, useState } from 'preact/hooks';
import type { RuleInUse } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';
import { troubleText } from '../../../core/trouble';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { type Deed, type Edit, NEW } from './edits';
import type { RuleActions } from './outlets-view';
import { editOf, editSince, editWith, isOvertaken, namedRule, withDraft } from './reading';
import { useEdits } from './use-edits';

/** A rule while it is edited, and what can be done with it. */
export interface RuleEdit {
  readonly edit: Edit;
  /** Another number whenever the edit is another than what was typed last. */
  readonly turn: number;
  /** Whether the rule was changed elsewhere since. */
  readonly isOvertaken: boolean;
  readonly isBusy: boolean;
  /** Why the last thing was not done; empty when it was. */
  readonly trouble: string;
  readonly change: (part: Partial<Edit['draft']>) => void;
  /** Takes over a rule that was written as JSON. */
  readonly takeRule: (rule: OutletRule) => void;
  /** Keeps what was written as JSON and cannot be read. */
  readonly keepText: (json: string) => void;
  /** Forgets what was changed and not saved. */
  readonly discard: () => void;
  /** Saves it under an id that no other outlet has. Gives the rule as saved, `null` when that failed. */
  readonly save: (taken: ReadonlySet<string>) => Promise<OutletRule | null>;
  /** Takes back what the reader changed, or removes the reader's own rule. */
  readonly reset: () => Promise<void>;
  /** Does something that may fail, and tells why it did. Gives whether it was done. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
}

/** What is being edited of an outlet; `saved` is what holds for it, `null` for a new one. */
export function useRuleEdit(saved: RuleInUse | null, actions: RuleActions): RuleEdit {
  const { edits } = actions;
  useEdits(edits);
  const { attempt, forget, ...state } = useAttempt();
  const fresh = useRef<Edit | null>(null);
  const turn = useRef(0);
  const id = saved?.rule.id ?? NEW;
  const kept = edits.get(id);
  if (fresh.current === null || isOvertaken(fresh.current, saved)) {
    fresh.current = editOf(saved);
    turn.current++;
  }
  // What was only looked at follows the rule that holds.
  const edit = kept !== undefined && (kept.isChanged || !isOvertaken(kept, saved)) ? kept : fresh.current;
  const name = edit.draft.name.trim() || (saved?.rule.name ?? '');
  const before = saved?.rule ?? null;
  const set = (next: Edit): void => {
    // What was done before is no news any more.
    if (edits.done() !== null) edits.tell(null);
    forget();
    edits.set(id, next);
  };
  const leave = (phrase: Phrase, deed: Pick<Deed, 'before' | 'after' | 'edit'>, at = id): void => {
    turn.current++;
    forget();
    edits.set(id, null);
    edits.tell({ phrase, id: at, name, ...deed });
  };
  return {
    ...state,
    attempt,
    edit,
    turn: turn.current,
    // While it is saved, what changed is the reader's own doing.
    isOvertaken: edit.isChanged && !state.isBusy && isOvertaken(edit, saved),
    change: (part) => set(withDraft(edit, { ...edit.draft, ...part }, saved)),
    takeRule: (rule) => set({ ...editWith(rule, saved), begun: edit.begun }),
    keepText: (json) => set({ ...edit, json, isChanged: true }),
    discard: () => leave('rules_discarded', { before: null, after: null, edit }),
    save: async (taken) => {
      const rule = namedRule(edit.draft, taken);
      const isDone = await attempt(async () => {
        await actions.onSave(rule);
        const typed = edits.get(id);
        leave('rules_saved', { before, after: rule, edit: null }, rule.id);
        // What was typed meanwhile are changes to what was saved.
        if (typed !== undefined && typed !== kept) edits.set(rule.id, editSince(typed, rule));
      });
      return isDone ? rule : null;
    },
    reset: async () => {
      if (!(await attempt(() => actions.onReset(id)))) return;
      const phrase = saved?.builtIn ? 'rules_was_reset' : 'rules_deleted';
      leave(phrase, { before, after: saved?.builtIn ?? null, edit: edit.isChanged ? edit : null });
      if (!saved?.builtIn) actions.goTo({ kind: 'page', section: 'outlets' });
    },
  };
}

/** Does what may fail: whether it is still being done, and why it was not. */
function useAttempt(): Pick<RuleEdit, 'isBusy' | 'trouble' | 'attempt'> & { readonly forget: () => void } {
  const wording = useWording();
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setTrouble('');
    try {
      await work();
      return true;
    } catch (error) {
      setTrouble(troubleText(error, wording));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, trouble, attempt, forget: () => setTrouble('') };
}
