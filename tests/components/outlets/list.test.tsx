import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { NEW } from '../../../components/options/outlets/edits';
import { Outlets } from '../../../components/options/outlets/Outlets';
import type { RuleActions, RulesView } from '../../../components/options/outlets/outlets-view';
import { editWith } from '../../../components/options/outlets/reading';
import type { LineHealth } from '../../../core/health/health';
import type { OutletRule } from '../../../core/rules/rule';
import { DEFAULT_SETTINGS } from '../../../core/settings';
import { trouble } from '../../../core/trouble';
import { type Shown, show } from '../mount';
import { ruleActions } from '../rule-actions';

const rule = (id: string, more: Partial<OutletRule> = {}): OutletRule => ({
  version: 2,
  id,
  role: 'outlet',
  name: `The ${id}`,
  url: `https://${id}.example/`,
  hosts: [`${id.toLowerCase()}.example`],
  ...more,
});

const LEDGER = rule('Ledger', { aliases: ['Lindmouth Daily'], story: [{ selector: '.story', unconfirmed: true }] });
const QUILL = rule('Quill', { flag: [{ selector: '.ad', kind: 'ad' }] });
const PORTAL = rule('Portal', { role: 'syndicator' });
const STALE: LineHealth = { pages: 60, hits: 30, misses: 30, last: '2026-03-01' };

const RULES: RulesView = {
  inUse: [
    { rule: LEDGER, builtIn: LEDGER, isOwn: false },
    { rule: QUILL, builtIn: QUILL, isOwn: true },
    { rule: PORTAL, builtIn: PORTAL, isOwn: false },
    { rule: rule('Mine'), builtIn: null, isOwn: true },
  ],
  health: { version: 1, rules: { Quill: { seen: '2026-11-01', lines: { 'flag .ad': STALE } } } },
};

const list = (actions: RuleActions = ruleActions(), quill = QUILL) => (
  <Outlets
    rules={{ ...RULES, inUse: RULES.inUse.map((one) => (one.rule === QUILL ? { ...one, rule: quill } : one)) }}
    settings={DEFAULT_SETTINGS}
    actions={actions}
    onMode={() => undefined}
    onForget={() => undefined}
  />
);

const named = (shown: Shown): string[] =>
  [...shown.root.querySelectorAll('.outlet-link')].map((link) => link.textContent ?? '');
const row = (shown: Shown, name: string): string => shown.control('a', name).closest('li')?.textContent ?? '';

async function find(shown: Shown, words: string): Promise<string[]> {
  const field = shown.root.querySelector<HTMLInputElement>('input[type=search]');
  await act(() => {
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return named(shown);
}

describe('the list of outlets', () => {
  it('has every rule, each with what is to be known of it and the way to it', async () => {
    const shown = await show(list());
    expect(named(shown)).toEqual(['The Portal', 'The Mine', 'The Quill', 'The Ledger']);
    expect(row(shown, 'The Quill')).toContain('changed stale');
    expect(row(shown, 'The Mine')).toContain('yours');
    expect(row(shown, 'The Ledger')).toContain('unconfirmed');
    expect(row(shown, 'The Portal')).not.toMatch(/yours|changed|stale|unconfirmed/);
    expect(shown.control('a', 'The Quill').getAttribute('href')).toBe('#outlet=Quill');
  });

  it('has no sign for a line that stopped working and is no more in the rule', async () => {
    const shown = await show(list(ruleActions(), { ...QUILL, flag: [{ selector: '.advert', kind: 'ad' }] }));
    expect(row(shown, 'The Quill')).not.toContain('stale');
  });

  it('tells nothing of an undo that failed once something else was done', async () => {
    const actions = ruleActions({ onSave: () => Promise.reject(trouble('problem_rule_not_saved', 'quota')) });
    const shown = await show(list(actions));
    const deed = { id: 'gone', name: 'Gone', before: QUILL, after: null, edit: null };
    await act(() => actions.edits.tell({ phrase: 'rules_deleted', ...deed }));
    await shown.click('button', 'Undo');
    expect(shown.text()).toContain('quota');
    await act(() => actions.edits.tell({ phrase: 'rules_saved', ...deed }));
    expect(shown.text()).not.toContain('quota');
  });

  it('is searched by name, host and other names', async () => {
    const shown = await show(list());
    await expect(find(shown, 'lindmouth')).resolves.toEqual(['The Ledger']);
    await expect(find(shown, 'quill.exam')).resolves.toEqual(['The Quill']);
    await expect(find(shown, 'the portal')).resolves.toEqual(['The Portal']);
    await expect(find(shown, 'nobody')).resolves.toEqual([]);
    expect(shown.text()).toContain('No outlet of that name or address.');
  });

  it('is searched by an address, and offers a rule for a site that has none', async () => {
    const goTo = vi.fn<RuleActions['goTo']>();
    const actions = ruleActions({ goTo });
    const shown = await show(list(actions));
    await expect(find(shown, 'https://www.quill.example/story?x=1')).resolves.toEqual(['The Quill']);
    await expect(find(shown, 'https://www.faz.example/x')).resolves.toEqual([]);
    expect(shown.text()).toContain('No rule for faz.example yet.');
    await shown.click('button', 'Make one');
    expect(goTo).toHaveBeenCalledExactlyOnceWith({ kind: 'new-outlet' });
    expect(actions.edits.get(NEW)?.draft.lists.hosts).toBe('faz.example');
  });

  it('is searched by sign', async () => {
    const shown = await show(list());
    await shown.click('button', 'stale 1');
    expect(named(shown)).toEqual(['The Quill']);
    expect(shown.text()).toContain('What it looks for used to be found, and is not any more.');
    await shown.click('button', 'stale 1');
    expect(named(shown)).toHaveLength(4);
  });

  it('says what is not saved, and gives a deleted rule back', async () => {
    const onSave = vi.fn<RuleActions['onSave']>(() => Promise.resolve());
    const actions = ruleActions({ onSave });
    const shown = await show(list(actions));
    const [ledger] = RULES.inUse;
    if (ledger === undefined) return;
    await act(() => {
      actions.edits.set('Ledger', editWith({ ...LEDGER, name: 'Other' }, ledger));
      actions.edits.tell({ phrase: 'rules_deleted', id: 'gone', name: 'Gone', before: QUILL, after: null, edit: null });
    });
    expect(row(shown, 'The Ledger')).toContain('not saved');
    expect(shown.text()).toContain('The rule for Gone was deleted.');
    await shown.click('button', 'Undo');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(QUILL);
  });

  it('opens a rule from a file as something not saved yet, but not over what is', async () => {
    const goTo = vi.fn<RuleActions['goTo']>();
    const onRead = vi.fn<RuleActions['onRead']>(() => Promise.resolve({ ...LEDGER, name: 'Read' }));
    const actions = ruleActions({ goTo, onRead });
    const shown = await show(list(actions));
    const choose = async (): Promise<void> => {
      const input = shown.root.querySelector<HTMLInputElement>('input[type=file]');
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')], configurable: true });
      await act(async () => {
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    await choose();
    expect(goTo).toHaveBeenCalledExactlyOnceWith({ kind: 'outlet', id: 'Ledger' });
    expect(actions.edits.get('Ledger')).toMatchObject({ isChanged: true, draft: { name: 'Read' } });
    await choose();
    expect(shown.text()).toContain('your changes to Read are not saved yet');
    onRead.mockRejectedValueOnce(trouble('problem_rule_file_none', 'a.json'));
    await choose();
    expect(shown.text()).toContain('“a.json” holds no rule.');
    expect(goTo).toHaveBeenCalledOnce();
  });
});
