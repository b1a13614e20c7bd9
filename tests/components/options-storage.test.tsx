import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Backup } from '../../components/options/Backup';
import type { BackupActions } from '../../components/options/backup-view';
import { Lists } from '../../components/options/Lists';
import type { ListActions } from '../../components/options/lists-view';
import { SyncNotice } from '../../components/options/SyncNotice';
import type { ImportPlan } from '../../core/backup/plan';
import type { CosmeticList } from '../../core/lists/list';
import { NO_STATISTICS } from '../../core/statistics/statistics';
import { trouble } from '../../core/trouble';
import { OUTLET_RULES } from './fixtures';
import { type Shown, show } from './mount';
import { BACKUP_ACTIONS, LIST_ACTIONS } from './storage-actions';

/** Waits until all that is under way has come to its end. */
const settled = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done)));

/** Chooses a file, as the browser's dialog does. */
async function choose(shown: Shown, name: string, file: File): Promise<void> {
  const input = shown.control('input[type=file]', name);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change')));
  await settled();
}

/** Does something in another part of the page. */
async function clickElsewhere(): Promise<void> {
  const button = document.createElement('button');
  document.body.append(button);
  await act(async () => button.click());
  button.remove();
}

const LIST: CosmeticList = {
  id: 'one',
  name: 'Lindmouth list',
  read: Date.UTC(2026, 10, 2, 12),
  isOn: true,
  kind: 'ad',
  withGeneric: false,
  counts: { lines: 9_000, forSites: 1_200, generic: 3, network: 40, unused: 2 },
};

describe('Lists', () => {
  it('say what each holds and what of it is not used', async () => {
    const unused = vi.fn<ListActions['unused']>(async () => [
      { line: 7, text: 'a.example##.x:has-text(y)', why: 'operator', operator: 'has-text' },
      { line: 9, text: 'a.*##.x', why: 'sites' },
    ]);
    const shown = await show(<Lists lists={[LIST]} actions={{ ...LIST_ACTIONS, unused }} />);
    expect(shown.text()).toContain('Filters for named sites: 1,200 · read on 2 November 2026');
    expect(shown.text()).toContain('Also its filters for all sites (3); pages may load more slowly');
    expect(shown.text()).toContain('not used because Clean Copy blocks nothing: 40');
    expect(unused).not.toHaveBeenCalled();
    const details = shown.root.querySelector('details');
    if (details !== null) details.open = true;
    await act(async () => void details?.dispatchEvent(new Event('toggle')));
    expect(shown.text()).toContain('Needs “:has-text()”, which browsers do not know');
    expect(shown.text()).toContain('Line 7 a.example##.x:has-text(y)');
    expect(shown.text()).toContain('Names sites by a pattern');
  });

  it('show how far a file is read, and take no other meanwhile', async () => {
    let finish: (list: CosmeticList) => void = () => undefined;
    const onAdd = vi.fn<ListActions['onAdd']>((_, __, progress) => {
      progress(0.4);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    const shown = await show(<Lists lists={[]} actions={{ ...LIST_ACTIONS, onAdd }} />);
    const select = shown.root.querySelector('select');
    if (select !== null) select.value = 'prompt';
    await act(async () => void select?.dispatchEvent(new Event('change')));
    await choose(shown, 'Add a list from a file', new File(['x'], 'list.txt'));
    expect(onAdd.mock.calls[0]?.[1]).toBe('prompt');
    expect(shown.root.querySelector('progress')?.value).toBe(0.4);
    expect(shown.text()).toContain('Reading “list.txt”');
    expect(shown.root.querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(true);
    finish(LIST);
    await settled();
    expect(shown.root.querySelector('progress')).toBeNull();
    expect(shown.text()).toContain('“Lindmouth list” is in use, on open pages too.');
  });

  it('say that a list was removed, put it back, and keep the focus', async () => {
    const putBack = vi.fn(async () => LIST);
    const onRemove = vi.fn<ListActions['onRemove']>(async () => putBack);
    const shown = await show(<Lists lists={[LIST]} actions={{ ...LIST_ACTIONS, onRemove }} />);
    await shown.click('button', 'Remove “Lindmouth list”');
    await settled();
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(LIST);
    expect(document.activeElement?.textContent).toBe('“Lindmouth list” was removed. Put it back');
    await clickElsewhere();
    await shown.click('button', 'Put it back');
    await settled();
    expect(putBack).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toContain('“Lindmouth list” is back.');
  });

  it('say why a file was refused', async () => {
    const onAdd = () => Promise.reject(trouble('problem_list_empty', 'notes.txt'));
    const shown = await show(<Lists lists={[]} actions={{ ...LIST_ACTIONS, onAdd }} />);
    await choose(shown, 'Add a list from a file', new File(['x'], 'notes.txt'));
    const status = shown.root.querySelector('[role=status]');
    expect(status?.textContent).toMatch(/^“notes.txt” holds no cosmetic filter/);
    await clickElsewhere();
    expect(status?.textContent).not.toContain('notes.txt');
  });
});

describe('Backup', () => {
  const PLAN: ImportPlan = {
    saved: '2026-11-01T10:00:00.000Z',
    changes: [
      { path: 'settings/modes/yahoo', before: 'flag', after: 'off' },
      { path: 'settings/modes/msn', after: 'clean' },
      { path: 'settings/reader/size', before: 18, after: 22 },
      { path: 'settings/copy/template', before: 'x'.repeat(50), after: 'y' },
      { path: 'rules/quill', after: { name: 'The Quill' } },
      { path: 'rules/gone', before: { name: 'Gone' } },
      { path: 'rules/yahoo', after: { version: 2, id: 'yahoo', changes: {} } },
    ],
    lists: [{ name: 'One', text: '', kind: 'ad', isOn: true, withGeneric: false }],
    counted: { ...NO_STATISTICS, spans: { '2026-10-01': { yahoo: { ad: 1_200 } } } },
  };
  const backup = (actions: Partial<BackupActions>, undo = false) => (
    <Backup
      sync={null}
      undo={undo ? { what: 'file', changes: [], lists: ['a'], replaced: [], counted: NO_STATISTICS } : null}
      outlets={OUTLET_RULES}
      actions={{ ...BACKUP_ACTIONS, ...actions }}
    />
  );

  it('shows what a file changes before anything is changed', async () => {
    const onTake = vi.fn<BackupActions['onTake']>(() => Promise.resolve());
    const shown = await show(backup({ onRead: async () => ({ plan: PLAN }), onTake }));
    await choose(shown, 'Read a file', new File(['{}'], 'copy.json'));
    const lines = [...shown.root.querySelectorAll('.plan li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Mode for Yahoo: Off instead of Flag',
      'Mode for MSN: Clean',
      'Setting “reader.size”: 22 instead of 18',
      'Setting “copy.template”: replaced',
      'Rule for The Quill: new',
      'Rule for Gone: removed',
      'Rule for Yahoo: new',
      'List “One”',
      'What was found: 1,200 more',
    ]);
    expect(document.activeElement?.textContent).toBe('What “copy.json” changes');
    expect(onTake).not.toHaveBeenCalled();
    await shown.click('button', 'Take over');
    expect(onTake).toHaveBeenCalledExactlyOnceWith(PLAN);
    expect(shown.text()).toContain('The file was taken over.');
  });

  it('says which part of a file is of a newer version, found and known', async () => {
    const problems = [
      { what: 'statistics', version: '99', known: 1 },
      { what: 'not-json' },
      { what: 'empty' },
    ] as const;
    const shown = await show(backup({ onRead: async () => ({ problems }) }));
    await choose(shown, 'Read a file', new File(['{}'], 'copy.json'));
    const lines = [...shown.root.querySelectorAll('[role=alert] li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'What was found is in format 99 in it, and this version reads format 1. Update Clean Copy and try again.',
      'It is cut short, or is not a JSON file. Save it again, or choose another.',
      'It is empty. Choose another.',
    ]);
    await clickElsewhere();
    expect(shown.root.querySelector('[role=alert]')).toBeNull();
  });

  it('says of a reset what stays, and when there is nothing to reset', async () => {
    const shown = await show(backup({ planReset: async () => PLAN }));
    await shown.click('button', 'Reset');
    expect(shown.text()).toContain('Your lists, what was found and the access to sites stay.');
    const fresh = { saved: '', changes: [], lists: [], counted: NO_STATISTICS };
    const untouched = await show(backup({ planReset: async () => fresh }));
    await untouched.click('button', 'Reset');
    expect(untouched.text()).toContain('Nothing to reset');
    expect(untouched.text()).not.toContain('Reset all of this');
  });

  it('changes nothing when the reader leaves it', async () => {
    const onReset = vi.fn<BackupActions['onReset']>(() => Promise.resolve());
    const shown = await show(backup({ planReset: async () => PLAN, onReset }));
    await shown.click('button', 'Reset');
    await settled();
    await shown.click('button', 'Leave it');
    expect(onReset).not.toHaveBeenCalled();
    expect(shown.root.querySelector('.plan')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('names everything that is wrong with a file', async () => {
    const onRead: BackupActions['onRead'] = async () => ({
      problems: [
        { what: 'rule', id: 'quill', why: 'hosts: must not be empty' },
        { what: 'settings', problem: { what: 'value', key: 'reader.size' } },
      ],
    });
    const shown = await show(backup({ onRead }));
    await choose(shown, 'Read a file', new File(['{}'], 'copy.json'));
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe(
      '“copy.json” was not read, and nothing was changed:Its rule “quill”: hosts: must not be emptyIts setting “reader.size” cannot be read.',
    );
  });

  it('offers to take the last file back', async () => {
    const onUndo = vi.fn<BackupActions['onUndo']>(() => Promise.resolve());
    const shown = await show(backup({ onUndo }, true));
    await shown.click('button', 'Undo the last file');
    expect(onUndo).toHaveBeenCalledOnce();
    expect(shown.text()).toContain('It is as it was before.');
  });
});

it('what is not shared with other browsers is said, with the reason and the next step', async () => {
  const words = async (state: Parameters<typeof SyncNotice>[0]['state']): Promise<string> =>
    (await show(<SyncNotice state={state} />)).text();
  expect(await words(null)).toBe('');
  expect(await words({ kind: 'shared', bytes: 1_500 })).toContain('They take 2 of 100 kB.');
  expect(await words({ kind: 'full', bytes: 120_000 })).toContain('take 118 kB, more than the 100 kB');
  expect(await words({ kind: 'too-large', bytes: 1, paths: ['rules/quill', 'rules/ledger'] })).toContain(
    'quill and ledger',
  );
  expect(await words({ kind: 'newer' })).toContain('until Clean Copy is updated here');
  expect(await words({ kind: 'refused', why: 'quota exceeded' })).toContain('quota exceeded');
});
