import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../core/same';
import { DEFAULT_SETTINGS } from '../../../core/settings';
import { bringTogether, type Documents } from '../../../core/sync/documents';
import { type Entries, type Entry, merged } from '../../../core/sync/entries';

const NOTHING: Entries = new Map();
const settings = (patch: object): Documents => ({ settings: { ...DEFAULT_SETTINGS, ...patch } });

/** One of the reader's browsers, with what it stores and what it knows the others to have. */
class Device {
  documents: Documents = {};
  entries: Entries = NOTHING;

  constructor(readonly by: string) {}

  /** Stores a document at a time, and takes in what another browser shared. */
  edit(documents: Documents, at: number, theirs: Entries = NOTHING): this {
    const together = bringTogether(documents, this.entries, theirs, { at, by: this.by });
    Object.assign(this, together);
    return this;
  }

  meet(other: Device, at: number): void {
    this.edit(this.documents, at, other.entries);
    other.edit(other.documents, at, this.entries);
  }
}

describe('edits from two browsers', () => {
  it('of different outlets are both kept', () => {
    const one = new Device('one').edit(settings({ modes: { yahoo: 'flag' } }), 1);
    const other = new Device('other').edit(settings({ modes: { aol: 'off' } }), 2);
    one.meet(other, 3);
    const both = { ...DEFAULT_SETTINGS, modes: { yahoo: 'flag', aol: 'off' } };
    expect(one.documents.settings).toEqual(both);
    expect(other.documents.settings).toEqual(both);
  });

  it('of the same outlet: the later one holds, wherever it was made', () => {
    const one = new Device('one').edit(settings({ modes: { yahoo: 'flag' } }), 20);
    const other = new Device('other').edit(settings({ modes: { yahoo: 'off' }, mode: 'flag' }), 10);
    one.meet(other, 30);
    expect(one.documents.settings).toEqual(other.documents.settings);
    expect(one.documents.settings).toMatchObject({ modes: { yahoo: 'flag' }, mode: 'flag' });
  });

  it('do not bring back what was taken away later', () => {
    const one = new Device('one').edit({ rules: { lindmouth: { name: 'Lindmouth' }, quill: { name: 'Quill' } } }, 1);
    const other = new Device('other');
    other.meet(one, 2);
    one.edit({ rules: { quill: { name: 'Quill' } } }, 3);
    one.meet(other, 4);
    expect(other.documents.rules).toEqual({ quill: { name: 'Quill' } });
  });

  it('keep a rule whole: never half of one edit and half of another', () => {
    const one = new Device('one').edit({ rules: { quill: { name: 'Quill', keep: ['.a'] } } }, 1);
    const other = new Device('other').edit({ rules: { quill: { name: 'The Quill', story: ['.b'] } } }, 2);
    one.meet(other, 3);
    expect(one.documents.rules).toEqual({ quill: { name: 'The Quill', story: ['.b'] } });
  });

  it('are in the order they were made in, though one browser’s clock is behind', () => {
    const one = new Device('one').edit(settings({ modes: { yahoo: 'flag' } }), 9_000);
    const other = new Device('other');
    other.meet(one, 100);
    other.edit(settings({ modes: { yahoo: 'clean' } }), 101);
    one.meet(other, 9_001);
    expect(one.documents.settings).toMatchObject({ modes: { yahoo: 'clean' } });
  });
});

describe('a browser that is new', () => {
  it('takes the choices made elsewhere over defaults it saved itself', () => {
    const old = new Device('old').edit(settings({ mode: 'off' }), 1);
    const fresh = new Device('new').edit(settings({ modes: { aol: 'off' } }), 50);
    fresh.meet(old, 60);
    expect(old.documents.settings).toMatchObject({ mode: 'off', modes: { aol: 'off' } });
    expect(fresh.documents.settings).toEqual(old.documents.settings);
  });

  it('can set a choice back to its default, and others follow', () => {
    const one = new Device('one').edit(settings({ mode: 'off' }), 1);
    const other = new Device('other');
    other.meet(one, 2);
    other.edit(settings({ mode: 'clean' }), 3);
    one.meet(other, 4);
    expect(one.documents.settings).toMatchObject({ mode: 'clean' });
  });
});

it('what a newer version set is kept by one that does not know it', () => {
  const newer = new Device('newer').edit(settings({ ruler: { unit: 'pica' } }), 1);
  const older = new Device('older');
  older.meet(newer, 2);
  older.edit(settings({ mode: 'flag' }), 3);
  newer.meet(older, 4);
  expect(newer.documents.settings).toMatchObject({ ruler: { unit: 'pica' }, mode: 'flag' });
});

const entries: fc.Arbitrary<Entries> = fc
  .array(
    fc.tuple(
      fc.constantFrom('settings/mode', 'settings/modes/a', 'rules/b'),
      fc.record<Entry>(
        { value: fc.constantFrom<unknown>('x', 'y'), at: fc.nat(3), by: fc.constantFrom('p', 'q') },
        { requiredKeys: ['at', 'by'] },
      ),
    ),
  )
  .map((rows) => new Map(rows));
const text = (all: Entries): string => canonical(Object.fromEntries(all));

it('it does not matter in which order, or how often, browsers hear of each other', () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(text(merged(a, b))).toBe(text(merged(b, a)));
      expect(text(merged(merged(a, b), c))).toBe(text(merged(a, merged(b, c))));
      expect(text(merged(merged(a, b), b))).toBe(text(merged(a, b)));
    }),
  );
});
