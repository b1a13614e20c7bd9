import { act } from 'preact/test-utils';
import { NEW } from '../../../components/options/outlets/edits';
import { OutletPlace } from '../../../components/options/outlets/OutletPlace';
import type { RuleActions, RulesView } from '../../../components/options/outlets/outlets-view';
import type { TrialActions } from '../../../components/options/trial/trial-view';
import { NO_HEALTH } from '../../../core/health/health';
import type { OutletRule } from '../../../core/rules/rule';
import { DEFAULT_SETTINGS } from '../../../core/settings';
import type { Shown } from '../mount';
import { TRIAL_ACTIONS } from '../storage-actions';

/** A rule that is built in. */
export const RULE: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.ad', kind: 'ad' }],
};
const OTHER: OutletRule = { ...RULE, id: 'quill', name: 'Quill', hosts: ['quill.example'], flag: [] };

/** The rules that hold, with that in place of the built-in one. */
export const holding = (rule: OutletRule, isOwn = false): RulesView => ({
  inUse: [
    { rule, builtIn: RULE, isOwn },
    { rule: OTHER, builtIn: null, isOwn: true },
  ],
  health: NO_HEALTH,
});

/** No page is open to try a rule on. */
const TRIAL: TrialActions = {
  ...TRIAL_ACTIONS,
  tabs: () => Promise.resolve([]),
  watchTabs: () => () => undefined,
  mayLook: () => Promise.resolve(true),
};

/** The place in the options where a rule is edited. */
export const place = (does: RuleActions, rules = holding(RULE), id = 'ledger') => (
  <OutletPlace
    place={id === NEW ? { kind: 'new-outlet' } : { kind: 'outlet', id }}
    view={{ rules, settings: DEFAULT_SETTINGS }}
    actions={{ rules: does, trial: TRIAL, onSettings: () => Promise.resolve() }}
  />
);

/** Types into the field of that label. */
export async function type(shown: Shown, label: string, text: string): Promise<void> {
  const field = shown.control('label', label).getAttribute('for') ?? '';
  const control = shown.root.querySelector<HTMLInputElement>(`#${CSS.escape(field)}`);
  if (control === null) throw new Error(`No field ${label}.`);
  await act(() => {
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
