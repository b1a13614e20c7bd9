import { describe, expect, it } from 'vitest';
import { parseBackup } from '../../../core/backup/backup';
import { changed, changesByImport, changesByReset, undone } from '../../../core/backup/changes';
import { countedBeyond, countedInAll } from '../../../core/backup/counted';
import { RULE_VERSION } from '../../../core/rules/rule';
import { DEFAULT_SETTINGS } from '../../../core/settings';
import { type Statistics, together } from '../../../core/statistics/statistics';
import type { Documents } from '../../../core/sync/documents';

const RULE = {
  version: 1,
  id: 'quill',
  role: 'outlet',
  name: 'The Quill',
  url: 'https://quill.example/',
  hosts: ['quill.example'],
};
const settings = (patch: object) => ({ ...DEFAULT_SETTINGS, ...patch });
const NOW: Documents = {
  settings: settings({ mode: 'flag', modes: { yahoo: 'off', aol: 'flag' } }),
  rules: { quill: RULE, ledger: { ...RULE, id: 'ledger' } },
};

const COUNTED: Statistics = { version: 1, counting: true, spans: { '2026-11-01': { yahoo: { ad: 5, prompt: 1 } } } };

const read = (file: object) => parseBackup(JSON.stringify(file));

describe('a file', () => {
  it('gives back what it holds', () => {
    const list = { name: 'One', text: 'a.example##.x', kind: 'prompt', isOn: false, withGeneric: true };
    const file = {
      cleanCopy: 1,
      saved: '2026-11-01',
      settings: NOW.settings,
      rules: { quill: RULE },
      lists: [list],
      statistics: COUNTED,
    };
    const rules = { quill: { ...RULE, version: RULE_VERSION } };
    expect(read(file)).toEqual({ backup: { ...file, rules } });
  });

  it('with anything wrong in it is not used at all, and everything wrong is named', () => {
    const file = {
      cleanCopy: 1,
      settings: settings({ mode: 'loud', modes: { yahoo: 'soft', aol: 'off' } }),
      rules: { quill: { ...RULE, hosts: [] }, other: RULE },
      lists: [{ name: 'no text' }],
      statistics: { version: 2 },
    };
    expect(read(file)).toEqual({
      problems: [
        { what: 'settings', problem: { what: 'value', key: 'mode' } },
        { what: 'settings', problem: { what: 'mode', site: 'yahoo' } },
        { what: 'rule', id: 'quill', why: expect.stringContaining('hosts') },
        { what: 'rule', id: 'other', why: expect.stringContaining('id') },
        { what: 'list', index: 0 },
        { what: 'statistics', version: '2', known: 1 },
      ],
    });
  });

  it('of another kind or of a newer version is told from one of ours', () => {
    expect(parseBackup('{')).toEqual({ problems: [{ what: 'not-json' }] });
    expect(parseBackup(' \n')).toEqual({ problems: [{ what: 'empty' }] });
    expect(read({ filters: [] })).toEqual({ problems: [{ what: 'not-ours' }] });
    expect(read([])).toEqual({ problems: [{ what: 'not-ours' }] });
    expect(read({ cleanCopy: 7 })).toEqual({ problems: [{ what: 'newer', format: '7' }] });
  });
});

describe('what an import changes', () => {
  const file = {
    settings: { version: 1, mode: 'flag', modes: { yahoo: 'clean', msn: 'off' } },
    rules: { quill: RULE },
  };

  it('is what the file holds and is not set so already', () => {
    expect(changesByImport(NOW, file)).toEqual([
      { path: 'settings/modes/yahoo', before: 'off', after: 'clean' },
      { path: 'settings/modes/msn', after: 'off' },
    ]);
  });

  it('leaves alone what the file does not speak of', () => {
    const after = changed(NOW, changesByImport(NOW, file));
    expect(after.settings).toMatchObject({ mode: 'flag', modes: { yahoo: 'clean', aol: 'flag', msn: 'off' } });
    expect(after.rules).toEqual(NOW.rules);
  });

  it('counts what was never set as its default', () => {
    expect(changesByImport({}, { settings: DEFAULT_SETTINGS })).toEqual([]);
  });
});

it('a reset brings every setting back to its default, and takes the reader’s rules', () => {
  expect(changed(NOW, changesByReset(NOW))).toEqual({ settings: DEFAULT_SETTINGS, rules: {} });
});

it('a reset where nothing was set changes nothing, whatever else is stored beside', () => {
  const stored = { cleanCopy: 1, saved: '2026-11-01', lists: [], statistics: COUNTED };
  expect(changesByReset(stored as Documents)).toEqual([]);
  expect(changesByReset({ ...stored, settings: DEFAULT_SETTINGS, rules: {} } as Documents)).toEqual([]);
});

it('each can be taken back, and what was set in between stays', () => {
  for (const changes of [
    changesByReset(NOW),
    changesByImport(NOW, { settings: { version: 1, modes: { msn: 'off' } } }),
  ]) {
    const after = changed(NOW, changes);
    expect(changed(after, undone(after, changes))).toEqual(NOW);
    const [first] = changes;
    const again = { path: String(first?.path), after: 'changed since' };
    const meanwhile = changed(after, [again, { path: 'settings/modes/msn.example', after: 'clean' }]);
    const back = changed(meanwhile, undone(meanwhile, changes));
    expect(back).toEqual(changed(NOW, [again, { path: 'settings/modes/msn.example', after: 'clean' }]));
  }
});

describe('what was found', () => {
  const here: Statistics = { ...COUNTED, spans: { '2026-11-01': { yahoo: { ad: 3 }, aol: { ad: 9 } } } };

  it('is brought together so that nothing counts twice', () => {
    const added = countedBeyond(COUNTED, here);
    expect(added.spans).toEqual({ '2026-11-01': { yahoo: { ad: 2, prompt: 1 } } });
    const both = together(here, added);
    expect(both.spans).toEqual({ '2026-11-01': { yahoo: { ad: 5, prompt: 1 }, aol: { ad: 9 } } });
    expect(countedInAll(countedBeyond(COUNTED, both))).toBe(0);
  });

  it('is taken out again, and what was found since stays', () => {
    const added = countedBeyond(COUNTED, here);
    const since = { ...here, spans: { '2026-11-02': { aol: { ad: 1 } } } };
    const later = together(together(here, added), since);
    expect(countedBeyond(later, added).spans).toEqual({ ...here.spans, ...since.spans });
  });
});
