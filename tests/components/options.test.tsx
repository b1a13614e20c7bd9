import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { NO_STATISTICS } from '../../core/statistics/statistics';
import { trouble } from '../../core/trouble';
import { OUTLET_RULES } from './fixtures';
import { show } from './mount';
import { builtInOnly, ruleActions } from './rule-actions';
import { ACCESS_ACTIONS, BACKUP_ACTIONS, LIST_ACTIONS, TRIAL_ACTIONS } from './storage-actions';

const VIEW: OptionsView = {
  settings: { ...DEFAULT_SETTINGS, modes: { msn: 'off' } },
  problems: [],
  ruleProblems: [],
  faces: ['serif', 'sans'],
  reports: [],
  lists: [],
  sync: null,
  undo: null,
  statistics: NO_STATISTICS,
  isErased: false,
  today: '2026-05-02',
  welcomePage: 'chrome-extension://abc/welcome.html',
  outlets: OUTLET_RULES,
  rules: builtInOnly(OUTLET_RULES),
  recognised: ['en', 'de', 'he'],
  access: { held: [], installed: [] },
  shortcuts: [
    { description: 'Open or close the reader', keys: 'Alt+Shift+Y' },
    { description: 'Copy the clean article', keys: '' },
  ],
};

const actions = () => ({
  onSettings: vi.fn<OptionsActions['onSettings']>(() => Promise.resolve()),
  onClutter: vi.fn<OptionsActions['onClutter']>(() => Promise.resolve()),
  statistics: {
    onCounting: () => Promise.resolve(),
    onErase: () => Promise.resolve(),
    onBringBack: () => Promise.resolve(),
  },
  onKeys: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  onLanguages: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  access: ACCESS_ACTIONS,
  rules: ruleActions(),
  lists: LIST_ACTIONS,
  backup: BACKUP_ACTIONS,
  trial: TRIAL_ACTIONS,
});

describe('Options', () => {
  it('change the reader mode one thing at a time, and take it off a site', async () => {
    const does = actions();
    const reader = { ...VIEW.settings.reader, sites: { msn: true } };
    const shown = await show(<Options view={{ ...VIEW, settings: { ...VIEW.settings, reader } }} actions={does} />);
    await shown.click('label', 'Sepia');
    expect(does.onSettings).toHaveBeenLastCalledWith({ reader: { theme: 'sepia' } });
    await shown.click('button', /^Do not open the reader by itself on/);
    expect(does.onSettings).toHaveBeenLastCalledWith({ reader: { sites: { msn: false } } });
  });

  it('changes the mode of one site and no other', async () => {
    const does = actions();
    const shown = await show(<Options view={VIEW} actions={does} />);
    const yahoo = [...shown.root.querySelectorAll('fieldset')].find((set) => /Yahoo/.test(set.textContent ?? ''));
    yahoo?.querySelector<HTMLInputElement>('input[value=flag]')?.click();
    expect(does.onSettings).toHaveBeenCalledExactlyOnceWith({ modes: { yahoo: 'flag' } });
  });

  it('shows each outlet in the mode that holds there', async () => {
    const shown = await show(<Options view={VIEW} actions={actions()} />);
    const modes = [...shown.root.querySelectorAll('fieldset')].map((set) => [
      set.querySelector('legend')?.textContent,
      set.querySelector<HTMLInputElement>('input:checked')?.value,
    ]);
    expect(modes.slice(0, 4)).toEqual([
      ['Mode for every other site', 'clean'],
      ['Mode for MSN', 'off'],
      ['Mode for Yahoo', 'clean'],
      ['Mode for The Lindmouth Ledger', 'clean'],
    ]);
  });

  it('lists the sites with a mode of their own, and takes such a choice back', async () => {
    const does = actions();
    const modes = { msn: 'off', 'news.example': 'flag', ledger: 'off' } as const;
    const settings = { ...DEFAULT_SETTINGS, modes };
    const shown = await show(<Options view={{ ...VIEW, settings }} actions={does} />);
    expect(shown.text()).toContain('Outlets you added or changed, or chose a mode for');
    await shown.click('button', 'As elsewhere: news.example');
    expect(does.onSettings).toHaveBeenCalledExactlyOnceWith({ modes: { 'news.example': null } });
    expect((await show(<Options view={VIEW} actions={does} />)).text()).not.toContain('Outlets you added or changed');
  });

  it('finds an outlet by its name or address', async () => {
    const shown = await show(<Options view={VIEW} actions={actions()} />);
    const all = shown.root.querySelector('[aria-labelledby]#outlets, #outlets') ?? shown.root;
    const find = async (words: string): Promise<string[]> => {
      const field = all.querySelector<HTMLInputElement>('input[type=search]');
      await act(() => {
        if (field) field.value = words;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return [...all.querySelectorAll('.outlet-link')].map((name) => name.textContent ?? '');
    };
    await expect(find('LEDGER')).resolves.toEqual(['The Lindmouth Ledger']);
    await expect(find('no such thing')).resolves.toEqual([]);
    expect(shown.text()).toContain('No outlet of that name or address.');
  });

  it('saves the copy format and the left-out line, and says so', async () => {
    const does = actions();
    const shown = await show(<Options view={VIEW} actions={does} />);
    await shown.click('label', /^Markdown/);
    expect(does.onSettings).toHaveBeenLastCalledWith({ copy: { format: 'markdown' } });
    await shown.click('label', /^Say what was left out/);
    expect(does.onSettings).toHaveBeenLastCalledWith({ copy: { leftOut: true } });
    expect(shown.root.querySelector('[role=status]')?.textContent).toBe('Saved');
  });

  it('shows a choice at once, keeps it while others are saved, and takes it back when it could not be saved', async () => {
    const does = actions();
    let fail = (_: unknown): void => undefined;
    does.onSettings.mockReturnValueOnce(new Promise((_, reject) => (fail = reject))).mockReturnValue(Promise.resolve());
    const shown = await show(<Options view={VIEW} actions={does} />);
    const isChosen = (format: string) =>
      shown.root.querySelector<HTMLInputElement>(`#copy input[value=${format}]`)?.checked;
    await shown.click('label', /^Markdown/);
    await shown.click('label', /^Say what was left out/);
    expect(isChosen('markdown')).toBe(true);
    fail(trouble('problem_settings_not_saved', 'disk full'));
    await vi.waitFor(() => expect([isChosen('markdown'), isChosen('rich')]).toEqual([false, true]));
  });

  it('says why something could not be saved', async () => {
    const does = actions();
    does.onSettings.mockRejectedValueOnce(trouble('problem_settings_not_saved', 'disk full'));
    const shown = await show(<Options view={VIEW} actions={does} />);
    await shown.click('label', /^Plain text/);
    expect(shown.root.querySelector('[role=status]')?.textContent).toBe(
      'Your settings could not be saved: disk full. Free some space on this device and try again.',
    );
  });

  it('names rules that do not work, and where', async () => {
    const broken = { what: 'selector', rule: 'Yahoo', place: 'flag[2]', selector: 'p[' } as const;
    const failed = { what: 'failed', source: 'prompt', detail: 'no such thing' } as const;
    const reports = [{ url: 'https://www.ledger.example/story', problems: [failed] }];
    const shown = await show(<Options view={{ ...VIEW, ruleProblems: [broken], reports }} actions={actions()} />);
    const told = [...shown.root.querySelectorAll('[aria-label="What does not work"] li')].map((it) => it.textContent);
    expect(told).toEqual([
      'The rule “Yahoo” works without flag[2]: the browser cannot read the selector “p[”.',
      expect.stringMatching(/^On www\.ledger\.example: The check “prompt” stopped with an error \(no such thing\)\./),
    ]);
    expect((await show(<Options view={VIEW} actions={actions()} />)).text()).not.toContain('works without');
  });

  it('leads to the browser’s page for keys, and says where it is when it may not', async () => {
    const does = actions();
    const shown = await show(<Options view={VIEW} actions={does} />);
    await shown.click('button', 'Change keys');
    expect(does.onKeys).toHaveBeenCalledOnce();
    await shown.update(<Options view={VIEW} actions={{ ...does, onKeys: null }} />);
    expect(shown.text()).toContain('Manage extension shortcuts');
  });

  it('shows the keys, what could not be read, and what it is waiting for', async () => {
    const problems = [{ what: 'value', key: 'mode' }] as const;
    const shown = await show(<Options view={{ ...VIEW, problems }} actions={actions()} />);
    expect(shown.text()).toContain('Open or close the reader Alt+Shift+Y');
    expect(shown.text()).toContain('Copy the clean article No key set');
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe(
      'The saved setting “mode” could not be read; its default is used.',
    );
    await shown.update(<Options view={null} trouble={new Error('Storage is broken.')} actions={actions()} />);
    expect(shown.text()).toContain('Storage is broken.');
  });
});
