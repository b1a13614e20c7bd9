import { useRef, useState } from 'preact/hooks';
import type { RuleInUse } from '../../../core/rules/in-use';
import { Trial } from '../trial/Trial';
import type { OptionsActions, OptionsView } from '../view';
import { NEW } from './edits';
import type { Form } from './form';
import { JsonView } from './JsonView';
import { OutletActs, type Shape } from './OutletActs';
import { OutletForm } from './OutletForm';
import { OutletHead } from './OutletHead';
import { OutletSaving } from './OutletSaving';
import { Overtaken } from './Overtaken';
import { problemsOf } from './problems';
import { namedRule } from './reading';
import { showFirstProblem } from './show-problem';
import { showAsChanges, takeFile } from './take-file';
import { useProblems } from './use-problems';
import { useRuleEdit } from './use-rule-edit';

export interface OutletEditorProps {
  /** What holds for the outlet; `null` for one that is new. */
  readonly saved: RuleInUse | null;
  readonly view: Pick<OptionsView, 'rules' | 'settings'>;
  readonly actions: Pick<OptionsActions, 'rules' | 'trial' | 'onSettings'>;
}

/** A rule to look at, change, test, save, give away and take back. */
export function OutletEditor({ saved, view, actions }: OutletEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const { rules } = view;
  const work = useRuleEdit(saved, actions.rules);
  const { draft, json } = work.edit;
  const [shape, setShape] = useState<Shape>(json === null ? 'form' : 'json');
  const others = rules.inUse.map(({ rule }) => rule).filter(({ id }) => id !== saved?.rule.id);
  const taken = new Set(others.map(({ id }) => id));
  const found = problemsOf(draft, actions.rules.canRead);
  const { showAll, ...shown } = useProblems(found);
  const rule = namedRule(draft, taken);
  const isFit = found.size === 0 && json === null;
  const health = saved === null ? null : (rules.health.rules[saved.rule.id] ?? null);
  const form: Form = { draft, builtIn: saved?.builtIn ?? null, health, ...shown, change: work.change };
  const save = async (): Promise<void> => {
    if (!isFit) {
      if (json !== null) setShape('json');
      showAll(() => showFirstProblem(place.current));
      return;
    }
    if (saved === null && taken.has(rule.id)) {
      // A rule of the id that came meanwhile is not written over unseen.
      await work.attempt(async () => {
        showAsChanges(rule, rule.name, rules.inUse, actions.rules);
        actions.rules.edits.set(NEW, null);
      });
      return;
    }
    const done = await work.save(taken);
    if (done !== null && saved === null) actions.rules.goTo({ kind: 'outlet', id: done.id });
  };
  return (
    <>
      <OutletHead saved={saved} health={health} isUnsaved={work.edit.isChanged} />
      <OutletActs
        saved={saved}
        shape={shape}
        isBusy={work.isBusy}
        canExport={isFit}
        onShape={setShape}
        onExport={() => actions.rules.onExport(rule)}
        onFile={(file) => void work.attempt(() => takeFile(file, rules.inUse, actions.rules))}
        onReset={() => void work.reset()}
      />
      {work.isOvertaken && <Overtaken onDiscard={work.discard} />}
      <div class="outlet-columns">
        <div class="outlet-form" ref={place}>
          {shape === 'json' ? (
            <JsonView
              key={work.turn}
              text={json ?? JSON.stringify(rule, null, 2)}
              id={draft.id}
              taken={taken}
              onRule={work.takeRule}
              onText={work.keepText}
            />
          ) : (
            <OutletForm
              form={form}
              hasUnread={json !== null}
              others={others}
              settings={view.settings}
              onForget={() => void actions.onSettings({ modes: { [draft.id]: null } })}
            />
          )}
        </div>
        <aside class="outlet-trial">
          <Trial rule={isFit ? rule : null} kept={saved?.rule ?? null} actions={actions.trial} />
        </aside>
      </div>
      <OutletSaving
        work={work}
        id={draft.id}
        problem={form.problemOf('rule')}
        inUse={rules.inUse}
        actions={actions.rules}
        onSave={save}
      />
    </>
  );
}
