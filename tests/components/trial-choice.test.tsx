import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Trial } from '../../components/options/trial/Trial';
import type { TrialActions, TrialFile } from '../../components/options/trial/trial-view';
import { type Shown, show } from './mount';
import { OUTCOME, RULE } from './trial-fixtures';

const actions = {
  tabs: vi.fn<TrialActions['tabs']>(async () => []),
  watchTabs: () => () => undefined,
  runInTab: async () => OUTCOME,
  show: async () => undefined,
  readFile: vi.fn<TrialActions['readFile']>(),
  mayLook: vi.fn<TrialActions['mayLook']>(async () => true),
  allow: vi.fn<TrialActions['allow']>(async () => true),
} satisfies TrialActions;

/** Waits until what was begun is done. */
const rest = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

async function shownTrial(): Promise<Shown> {
  const shown = await show(<Trial rule={RULE} kept={RULE} actions={actions} />);
  await rest();
  return shown;
}

async function choose(shown: Shown): Promise<void> {
  const input = shown.control('input[type=file]', 'Saved page …') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['<p>x'], 'slip.html')], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await rest();
}

describe('one of two saved pages', () => {
  const saved = (url: string): TrialFile => ({
    name: 'slip.html',
    title: 'The slip stays',
    url,
    run: async () => OUTCOME,
  });
  const address = (shown: Shown): string =>
    (shown.root.querySelector('.trial-address input') as HTMLInputElement).value;

  it('is tested at its own address after another of the same name', async () => {
    const shown = await shownTrial();
    actions.readFile.mockResolvedValueOnce(saved('https://ledger.example/one'));
    await choose(shown);
    actions.readFile.mockResolvedValueOnce(saved('https://ledger.example/two'));
    await choose(shown);
    expect(address(shown)).toBe('https://ledger.example/two');
  });

  it('that is read more slowly than the one chosen after it is passed over', async () => {
    let slow: (file: TrialFile) => void = () => undefined;
    actions.readFile.mockReturnValueOnce(new Promise((resolve) => (slow = resolve)));
    const shown = await shownTrial();
    await choose(shown);
    actions.readFile.mockResolvedValueOnce(saved('https://ledger.example/two'));
    await choose(shown);
    slow({ ...saved('https://ledger.example/one'), name: 'slow.html' });
    await rest();
    expect(address(shown)).toBe('https://ledger.example/two');
  });
});

describe('what the browser refuses', () => {
  it('is told: the list of its tabs', async () => {
    actions.tabs.mockRejectedValueOnce(new Error('No tabs now'));
    const shown = await shownTrial();
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe('No tabs now');
  });

  it('is told: leave to look at the outlet', async () => {
    actions.tabs.mockResolvedValue([]);
    actions.mayLook.mockResolvedValue(false);
    actions.allow.mockRejectedValueOnce(new Error('Not from here'));
    const shown = await shownTrial();
    await shown.click('button', /ledger\.example/);
    await rest();
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe('Not from here');
  });
});
