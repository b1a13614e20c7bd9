import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Trial } from '../../components/options/trial/Trial';
import type { TrialActions, TrialFile } from '../../components/options/trial/trial-view';
import type { OutletRule } from '../../core/rules/rule';
import type { LineTrial, Trial as Outcome } from '../../core/trial/trial';
import { trouble } from '../../core/trouble';
import { LEDGER_STORY } from './fixtures';
import { type Shown, show } from './mount';

const RULE: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  flag: [{ selector: '.quiz', kind: 'related' }],
};
const EDITED: OutletRule = { ...RULE, flag: [{ selector: '.promo', kind: 'prompt' }] };

const LINE: LineTrial = {
  part: 'flag',
  at: 0,
  what: '.quiz',
  hits: 2,
  words: ['A quiz'],
  outcomes: { taken: 2 },
  takes: null,
  isUnreadable: false,
};
const OUTCOME: Outcome = {
  url: 'https://ledger.example/slip',
  acts: 'site',
  lines: [LINE],
  things: [],
  before: LEDGER_STORY,
  after: LEDGER_STORY,
  text: [{ change: 'same', lines: ['One', 'Two'] }],
  milliseconds: 1,
};
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

describe('what a test says', () => {
  const says = async (more: Partial<Outcome>): Promise<Shown> => {
    actions.runInTab.mockResolvedValue({ ...OUTCOME, ...more });
    return begun();
  };

  it('warns of a line that takes running text, that cannot be read, or that is held back', async () => {
    const takes = { paragraphs: 2, words: 40, first: 'The harbour' };
    const held = { ...LINE, at: 1, what: 'p', hits: 3, outcomes: { taken: 1, story: 2 } };
    const shown = await says({
      lines: [{ ...LINE, takes }, held, { ...LINE, at: 2, what: ':is(', hits: 0, words: [], isUnreadable: true }],
    });
    expect(shown.text()).toContain('Takes 2 paragraphs (40 words)');
    expect(shown.text()).toContain('“The harbour”');
    expect(shown.text()).toContain('Left in place, because it holds text of the story: 2');
    expect(shown.text()).toContain('The browser cannot read this selector.');
  });

  it('begins with the lines that were just written', async () => {
    actions.runInTab.mockResolvedValue({ ...OUTCOME, lines: [LINE, { ...LINE, at: 1, what: '.promo' }] });
    const shown = await begun({ ...RULE, flag: [...(RULE.flag ?? []), { selector: '.promo', kind: 'prompt' }] });
    expect(shown.text()).toMatch(/Lines you just wrote .promo .* Clutter .quiz/);
  });

  it('folds the lines that find nothing', async () => {
    const lines = [LINE, { ...LINE, at: 1, what: '.none', hits: 0, words: [], outcomes: {} }];
    actions.runInTab.mockResolvedValue({ ...OUTCOME, lines });
    const rule: OutletRule = { ...RULE, flag: [...(RULE.flag ?? []), { selector: '.none', kind: 'ad' }] };
    const shown = await begun(rule, rule);
    expect(shown.root.querySelector('details')?.textContent).toContain('1 line finds nothing on this page');
    expect(shown.root.querySelector('details')?.textContent).toContain('.none');
  });

  it('counts what is taken by kind, and names what is new and what no longer is', async () => {
    const thing = { kind: 'ad', count: 2, reason: { id: 'ad-slot' }, text: 'Buy', change: 'same' } as const;
    const shown = await says({
      things: [
        thing,
        { ...thing, kind: 'prompt', count: 1, text: 'Join', change: 'new' },
        { ...thing, count: 3, change: 'gone' },
      ],
    });
    expect(shown.text()).toContain('2 ads');
    expect(shown.text()).toContain('1 prompt');
    expect(shown.text()).toContain('new: 1');
    expect(shown.text()).toContain('no longer: 3');
  });

  it('sets apart what went from the text and what came', async () => {
    const shown = await says({
      text: [
        { change: 'same', lines: ['One'] },
        { change: 'gone', lines: ['Buy this'] },
        { change: 'new', lines: ['Two'] },
      ],
    });
    expect(shown.root.querySelector('del')?.textContent).toContain('Buy this');
    expect(shown.root.querySelector('del')?.textContent).toContain('No longer');
    expect(shown.root.querySelector('ins')?.textContent).toContain('Two');
    expect(shown.text()).toContain('1 paragraph the same');
  });

  it('says when the story is lost, and when the rule does not act there', async () => {
    const shown = await says({ after: null, acts: 'nowhere' });
    expect(shown.text()).toContain('With this rule no story is found on the page any more.');
    expect(shown.text()).toContain('This rule does not act on that page');
  });

  it('shows a field of the source once, or before and after, with where it was read', async () => {
    const evidence = { ...LEDGER_STORY.evidence, authors: 'the byline at .who' };
    const shown = await says({ after: { ...LEDGER_STORY, authors: ['Ida Brandt'], evidence } });
    const author = [...shown.root.querySelectorAll('.trial-source dl > div')].find(
      (row) => row.querySelector('dt')?.textContent === 'Author',
    );
    expect(author?.querySelectorAll('dd')).toHaveLength(2);
    expect(author?.textContent).toContain(`Before${LEDGER_STORY.authors[0]}`);
    expect(author?.textContent).toContain('AfterIda Brandt');
    expect(author?.textContent).toContain('.who');
    expect(shown.root.querySelectorAll('.trial-source .trial-was-new')).toHaveLength(1);
  });
});
