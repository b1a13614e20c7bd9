import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Trial } from '../../components/options/trial/Trial';
import type { TrialActions, TrialFile } from '../../components/options/trial/trial-view';
import type { OutletRule } from '../../core/rules/rule';
import type { Trial as Outcome } from '../../core/trial/trial';
import { trouble } from '../../core/trouble';
import { type Shown, show } from './mount';
import { EDITED, LINE, OUTCOME, RULE } from './trial-fixtures';

const FILE: TrialFile = {
  name: 'slip.html',
  title: 'The slip stays',
  url: 'https://ledger.example/saved',
  run: vi.fn(async () => OUTCOME),
};

let actions: { readonly [K in keyof TrialActions]: ReturnType<typeof vi.fn<TrialActions[K]>> };

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(FILE.run).mockClear();
  actions = {
    tabs: vi.fn(async () => [
      { id: 7, title: 'Weather', url: 'https://weather.example/' },
      { id: 8, title: 'The slip', url: 'https://www.ledger.example/slip' },
    ]),
    watchTabs: vi.fn(() => () => undefined),
    runInTab: vi.fn(async () => OUTCOME),
    show: vi.fn(async () => undefined),
    readFile: vi.fn(async () => FILE),
    mayLook: vi.fn(async () => true),
    allow: vi.fn(async () => true),
  };
  return () => vi.useRealTimers();
});

const trial = (rule: OutletRule | null = RULE, kept: OutletRule | null = RULE) => (
  <Trial rule={rule} kept={kept} actions={actions} />
);

/** Waits as long as edits have to rest. */
const rest = (milliseconds = 1_000): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

async function begun(rule: OutletRule | null = RULE, kept: OutletRule | null = RULE): Promise<Shown> {
  const shown = await show(trial(rule, kept));
  await rest();
  await shown.click('button', 'Test');
  await rest();
  return shown;
}

async function choose(shown: Shown, file = new File(['<p>x'], 'slip.html')): Promise<void> {
  const input = shown.control('input[type=file]', 'Saved page …') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await rest();
}

describe('the test of a rule', () => {
  it('offers the open pages, those of the outlet first, and begins when the reader says so', async () => {
    const shown = await show(trial());
    await rest();
    expect([...shown.root.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      'Open pages of The Ledger',
      'Other open pages',
    ]);
    expect(actions.runInTab).not.toHaveBeenCalled();
    await shown.click('button', 'Test');
    await rest();
    expect(actions.runInTab).toHaveBeenCalledExactlyOnceWith(8, { rule: RULE, base: 'none' });
    expect(shown.text()).toContain('Tested on The slip');
    expect(shown.text()).toContain('.quiz 2 places all taken out');
  });

  it('follows the edits once they rest, compared with the rule as it is saved', async () => {
    const shown = await begun();
    await shown.update(trial({ ...EDITED, name: 'The Led' }));
    await rest(100);
    await shown.update(trial(EDITED));
    await rest();
    expect(actions.runInTab.mock.calls.slice(1)).toEqual([[8, { rule: EDITED, base: 'kept' }]]);
  });

  it('compares with no rule where the reader wants that, and always where the rule is new', async () => {
    const shown = await begun(EDITED);
    const base = shown.control('.trial-base select', /no rule/) as HTMLSelectElement;
    base.value = 'none';
    await act(async () => void base.dispatchEvent(new Event('change', { bubbles: true })));
    await rest();
    expect(actions.runInTab.mock.lastCall?.[1].base).toBe('none');
    const fresh = await begun(EDITED, null);
    expect(actions.runInTab.mock.lastCall?.[1].base).toBe('none');
    expect(fresh.root.querySelector('.trial-base')).toBeNull();
  });

  it('passes over what comes too late', async () => {
    const answers: ((outcome: Outcome) => void)[] = [];
    actions.runInTab.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const shown = await begun();
    await shown.update(trial(EDITED));
    await rest();
    await act(async () => answers[1]?.({ ...OUTCOME, lines: [{ ...LINE, what: '.promo' }] }));
    await act(async () => answers[0]?.(OUTCOME));
    expect(shown.text()).toContain('.promo');
    expect(shown.text()).not.toContain('.quiz');
  });

  it('keeps what it found while the form has errors', async () => {
    const shown = await begun();
    await shown.update(trial(null));
    await rest();
    expect(shown.text()).toContain('goes on once the rule can be read');
    expect(shown.text()).toContain('.quiz');
    expect(shown.root.querySelector('.trial-result')?.getAttribute('aria-busy')).toBe('true');
    expect(actions.runInTab).toHaveBeenCalledOnce();
  });

  it('says what went wrong, and is right again with the next try', async () => {
    actions.runInTab.mockRejectedValueOnce(trouble('problem_trial_tab'));
    const shown = await begun();
    expect(shown.text()).toContain('This page cannot be looked at');
    await shown.click('button', 'Test again');
    await rest();
    expect(shown.text()).not.toContain('This page cannot be looked at');
    expect(shown.text()).toContain('Tested on');
  });

  it('shows in the tab what a line finds, and says when nothing can be seen', async () => {
    actions.show.mockRejectedValueOnce(trouble('problem_trial_unseen'));
    const shown = await begun();
    await shown.click('button', 'Show in tab: .quiz');
    expect(actions.show).toHaveBeenCalledWith(8, { part: 'flag', at: 0 });
    expect(shown.text()).toContain('Nothing of this can be seen on the page.');
  });
});

describe('where no page of the outlet is open', () => {
  beforeEach(() => void actions.tabs.mockResolvedValue([]));

  it('the next step is told', async () => {
    const shown = await show(trial());
    await rest();
    expect(shown.text()).toContain('No page of The Ledger is open. Open one of its stories');
  });

  it('and we may not look, access can be given', async () => {
    actions.mayLook.mockResolvedValue(false);
    const shown = await show(trial());
    await rest();
    expect(shown.text()).toContain('may not look at pages of The Ledger');
    await shown.click('button', 'Allow ledger.example');
    expect(actions.allow).toHaveBeenCalledWith(['ledger.example']);
    expect(shown.text()).toContain('No page of The Ledger is open');
  });
});

describe('a saved page', () => {
  it('is tried at the address it tells, and at another one the reader types', async () => {
    const shown = await show(trial());
    await choose(shown);
    expect(FILE.run).toHaveBeenCalledWith({ rule: RULE, base: 'none' }, 'https://ledger.example/saved');
    expect(shown.text()).toContain('Tested on The slip stays');
    expect(shown.root.querySelector('.trial-result button')).toBeNull();
    const input = shown.root.querySelector<HTMLInputElement>('input[type=url]');
    await act(async () => {
      if (input === null) return;
      input.value = 'https://other.example/x';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.click('button', 'Test again');
    await rest();
    expect(vi.mocked(FILE.run).mock.lastCall?.[1]).toBe('https://other.example/x');
  });

  it('can be dropped, while anything else that is dragged over is left alone', async () => {
    const shown = await show(trial());
    const zone = shown.root.querySelector('.trial-place');
    const drag = async (type: string, dataTransfer: unknown): Promise<Event> => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
      await act(async () => void zone?.dispatchEvent(event));
      return event;
    };
    const file = new File(['<p>x'], 'slip.html');
    expect((await drag('dragover', { types: ['text/plain'], files: [] })).defaultPrevented).toBe(false);
    expect((await drag('dragover', { types: ['Files'], files: [] })).defaultPrevented).toBe(true);
    expect((await drag('drop', { types: ['Files'], files: [file] })).defaultPrevented).toBe(true);
    await rest();
    expect(actions.readFile).toHaveBeenCalledWith(file);
    expect(FILE.run).toHaveBeenCalledOnce();
  });

  it('needs an address of the web', async () => {
    const shown = await show(trial());
    await choose(shown);
    const input = shown.root.querySelector<HTMLInputElement>('input[type=url]');
    await act(async () => {
      if (input === null) return;
      input.value = 'slip';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(shown.text()).toContain('Type an address that begins with https:// or http://.');
    expect((shown.control('button', 'Test again') as HTMLButtonElement).disabled).toBe(true);
  });

  it('is refused with the reason, and nothing else changes', async () => {
    actions.readFile.mockRejectedValue(trouble('problem_trial_archive', 'slip.mhtml'));
    const shown = await show(trial());
    await choose(shown);
    expect(shown.text()).toContain('“slip.mhtml” is a web archive (MHTML)');
    expect(shown.control('button', 'Test')).toBeTruthy();
  });
});
