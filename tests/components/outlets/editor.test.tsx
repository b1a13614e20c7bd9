import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { RuleActions } from '../../../components/options/outlets/outlets-view';
import type { OutletRule } from '../../../core/rules/rule';
import { trouble } from '../../../core/trouble';
import { type Shown, show } from '../mount';
import { ruleActions } from '../rule-actions';
import { holding, place, RULE, type } from './editor-place';

const json = (shown: Shown): string => shown.root.querySelector('textarea.code')?.textContent ?? '';

describe('a rule in the options', () => {
  it('is saved as it was edited, and tells when that failed without losing anything', async () => {
    const onSave = vi.fn<RuleActions['onSave']>(() => Promise.reject(trouble('problem_rule_not_saved', 'quota')));
    const shown = await show(place(ruleActions({ onSave })));
    await type(shown, 'Name', 'Ledger of Mine');
    await shown.click('button', 'Remove: .ad');
    await shown.click('button', 'Save');
    expect(shown.text()).toContain('storage refused it: quota');
    const { flag, ...rest } = RULE;
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...rest, name: 'Ledger of Mine' });
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Ledger of Mine');
    onSave.mockResolvedValueOnce();
    await shown.click('button', 'Save');
    expect(shown.text()).toContain('The rule for Ledger of Mine was saved.');
    await type(shown, 'Name', 'Another Ledger');
    expect(shown.text()).not.toContain('was saved');
    expect(shown.text()).toContain('Changes are not saved yet.');
  });

  it('is not saved with a fault in it', async () => {
    const onSave = vi.fn<RuleActions['onSave']>();
    const shown = await show(place(ruleActions({ onSave })));
    await type(shown, 'Sites', '');
    await shown.click('button', 'Save');
    expect(shown.text()).toContain('Write at least one site');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('keeps what is not saved while another place is shown, and gives it back after it was discarded', async () => {
    const does = ruleActions();
    const shown = await show(place(does));
    await type(shown, 'Name', 'Ledger of Mine');
    expect(does.edits.unsaved()).toEqual(['ledger']);
    await shown.update(place(does, holding(RULE), 'quill'));
    await shown.update(place(does));
    const name = () => shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value;
    expect(name()).toBe('Ledger of Mine');
    await shown.click('button', 'Discard');
    expect(name()).toBe('The Ledger');
    expect(does.edits.unsaved()).toEqual([]);
    await shown.click('button', 'Undo');
    expect(name()).toBe('Ledger of Mine');
  });

  it('says when it was changed elsewhere while it is edited, and follows it when it is not', async () => {
    const does = ruleActions();
    const shown = await show(place(does));
    const elsewhere = holding({ ...RULE, name: 'Ledger elsewhere' }, true);
    await shown.update(place(does, elsewhere));
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Ledger elsewhere');
    expect(shown.text()).not.toContain('was changed elsewhere');
    await type(shown, 'Name', 'Ledger of Mine');
    await shown.update(place(does));
    expect(shown.text()).toContain('This rule was changed elsewhere while you edited it');
    await shown.click('button', 'Begin again from what holds now');
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('The Ledger');
  });

  it('is taken back whole, with the way to have it again', async () => {
    const onReset = vi.fn<RuleActions['onReset']>(() => Promise.resolve());
    const onSave = vi.fn<RuleActions['onSave']>(() => Promise.resolve());
    const goTo = vi.fn<RuleActions['goTo']>();
    const mine = { ...RULE, name: 'Ledger of Mine' };
    const shown = await show(place(ruleActions({ onReset, onSave, goTo }), holding(mine, true)));
    await shown.click('button', 'Take back all changes');
    expect(onReset).toHaveBeenCalledExactlyOnceWith('ledger');
    expect(goTo).not.toHaveBeenCalled();
    await shown.click('button', 'Undo');
    expect(onSave).toHaveBeenCalledExactlyOnceWith(mine);
  });

  it('says what is wrong with a field only after the click that left it, which would miss else', async () => {
    const shown = await show(place(ruleActions()));
    await type(shown, 'Sites', 'not a site');
    const problem = (): boolean => shown.text().includes('“not a site” is not a site');
    await act(() => {
      shown.control('button', 'Save').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      shown.root.querySelector('textarea')?.dispatchEvent(new FocusEvent('blur'));
    });
    expect(problem()).toBe(false);
    await act(() => {
      document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
    await vi.waitFor(() => expect(problem()).toBe(true));
  });

  it('asks of a selector that names no element whether its word was meant', async () => {
    const does = ruleActions();
    const shown = await show(place(does));
    await shown.click('button', 'Edit: .ad');
    await type(shown, 'CSS selector', 'advert');
    expect(shown.text()).not.toContain('Did you mean');
    await act(() => {
      shown.root.querySelector('.line-fields input')?.dispatchEvent(new FocusEvent('blur'));
    });
    expect(shown.text()).toContain('Did you mean the word “advert”');
    await shown.click('button', '“advert”');
    expect(does.edits.get('ledger')?.draft.lines.flag[0]).toMatchObject({ by: 'text', value: 'advert' });
    expect(shown.text()).not.toContain('Did you mean');
  });

  it('tells in a word when a line was seen, and where and what that means once it is opened', async () => {
    const sighted = {
      selector: '.ad',
      kind: 'ad',
      seenOn: 'somebody/dataset',
      seen: '2023',
      unconfirmed: true,
    } as const;
    const rule: OutletRule = {
      ...RULE,
      flag: [sighted, { selector: '.box', kind: 'ad' }],
      attribution: { title: [{ selector: 'h1' }] },
    };
    const shown = await show(
      place(ruleActions(), { ...holding(rule), inUse: [{ rule, builtIn: rule, isOwn: false }] }),
    );
    expect(shown.text()).toContain('seen 2023');
    expect(shown.text()).not.toContain('somebody/dataset');
    expect(shown.control('summary', 'Who, when and where from').closest('details')?.open).toBe(false);
    await shown.click('button', 'Edit: .ad');
    expect(shown.text()).toContain('seen on somebody/dataset, 2023');
    expect(shown.text()).toContain('no saved page confirms it yet');
  });

  it('names another rule that speaks for the same site', async () => {
    const shown = await show(place(ruleActions()));
    await type(shown, 'Sites', 'ledger.example\nquill.example');
    expect(shown.text()).toContain('There is a rule for quill.example already');
    expect(shown.text()).toContain('then yours before a built-in one');
    expect(shown.control('a', 'Edit that rule').getAttribute('href')).toBe('#outlet=quill');
  });
});

describe('a rule as JSON', () => {
  const write = (shown: Shown, text: string): void | Promise<void> =>
    act(() => {
      const area = shown.root.querySelector<HTMLTextAreaElement>('textarea.code');
      if (area) area.value = text;
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('goes to the form as it is typed', async () => {
    const shown = await show(place(ruleActions()));
    await shown.click('input[value=json]', '');
    await write(shown, JSON.stringify({ ...RULE, name: 'Typed' }));
    expect(shown.text()).toContain('It can be read.');
    await shown.click('input[value=form]', '');
    expect(shown.root.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Typed');
  });

  it.each([
    ['{', 'This is not JSON yet'],
    [JSON.stringify({ ...RULE, hosts: ['Q'] }), 'hosts[0]: “Q” is not a host'],
    [JSON.stringify({ ...RULE, version: 3 }), 'Update Clean Copy'],
    [JSON.stringify({ ...RULE, id: 'other' }), '“id” must stay “ledger”'],
  ])('%s is kept, told what is wrong, and not saved', async (text, words) => {
    const onSave = vi.fn<RuleActions['onSave']>();
    const shown = await show(place(ruleActions({ onSave })));
    await shown.click('input[value=json]', '');
    await write(shown, text);
    expect(shown.text()).toContain(words);
    await shown.click('button', 'Save');
    expect(onSave).not.toHaveBeenCalled();
    await shown.click('input[value=form]', '');
    expect(shown.text()).toContain('The JSON holds something that cannot be read yet');
    // To save leads back to what is in the way.
    await shown.click('button', 'Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(shown.root.querySelector<HTMLTextAreaElement>('textarea.code')?.value ?? json(shown)).toBe(text);
  });
});
