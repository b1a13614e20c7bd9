import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NEW } from '../../../components/options/outlets/edits';
import type { RuleActions, RulesView } from '../../../components/options/outlets/outlets-view';
import { editWith } from '../../../components/options/outlets/reading';
import { NO_HEALTH } from '../../../core/health/health';
import type { OutletRule } from '../../../core/rules/rule';
import { trouble } from '../../../core/trouble';
import { show } from '../mount';
import { ruleActions } from '../rule-actions';
import { holding, place, RULE, type } from './editor-place';

describe('saving a rule in the options', () => {
  it('keeps what is typed while it is saved, and does not call its own saving a change from elsewhere', async () => {
    const saving = Promise.withResolvers<void>();
    const onSave = vi.fn<RuleActions['onSave']>(() => saving.promise);
    const does = ruleActions({ onSave });
    const shown = await show(place(does));
    await type(shown, 'Name', 'Ledger of Mine');
    await shown.click('button', 'Save');
    await type(shown, 'Name', 'Ledger of Mine and more');
    await shown.update(place(does, holding({ ...RULE, name: 'Ledger of Mine' }, true)));
    expect(shown.text()).not.toContain('was changed elsewhere');
    await act(() => saving.resolve());
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Ledger of Mine and more');
    expect(does.edits.unsaved()).toEqual(['ledger']);
    expect(shown.text()).not.toContain('was changed elsewhere');
  });

  it('offers no undo of its saving that would take with it what was changed elsewhere since', async () => {
    const does = ruleActions({ onSave: () => Promise.resolve() });
    const shown = await show(place(does));
    await type(shown, 'Name', 'Ledger of Mine');
    await shown.click('button', 'Save');
    const mine = { ...RULE, name: 'Ledger of Mine' };
    await shown.update(place(does, holding(mine, true)));
    const offersUndo = () => [...shown.root.querySelectorAll('button')].some((one) => one.textContent === 'Undo');
    expect(offersUndo()).toBe(true);
    await shown.update(place(does, holding({ ...mine, keep: [{ selector: '#box' }] }, true)));
    expect(offersUndo()).toBe(false);
  });

  it('forgets an old failure once something is changed', async () => {
    const onSave = () => Promise.reject(trouble('problem_rule_not_saved', 'quota'));
    const shown = await show(place(ruleActions({ onSave })));
    await type(shown, 'Name', 'Ledger of Mine');
    await shown.click('button', 'Save');
    expect(shown.text()).toContain('quota');
    await type(shown, 'Name', 'Ledger of Ours');
    expect(shown.text()).not.toContain('quota');
  });

  it('from a file is not saved over a rule of its id that came meanwhile, but shown as changes to that', async () => {
    const onSave = vi.fn<RuleActions['onSave']>(() => Promise.resolve());
    const goTo = vi.fn<RuleActions['goTo']>();
    const does = ruleActions({ onSave, goTo });
    does.edits.set(NEW, editWith({ ...RULE, id: 'mine', name: 'Mine', hosts: ['mine.example'] }, null));
    const there: OutletRule = { ...RULE, id: 'mine', name: 'From elsewhere', hosts: ['mine.example'] };
    const rules: RulesView = { inUse: [{ rule: there, builtIn: null, isOwn: true }], health: NO_HEALTH };
    const shown = await show(place(does, rules, NEW));
    await shown.click('button', 'Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(goTo).toHaveBeenCalledExactlyOnceWith({ kind: 'outlet', id: 'mine' });
    expect(does.edits.unsaved()).toEqual(['mine']);
    await shown.update(place(does, rules, 'mine'));
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Mine');
    expect(shown.text()).toContain('Look it through and save it.');
  });
});
