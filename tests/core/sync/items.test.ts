// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../core/same';
import type { Entries, Entry } from '../../../core/sync/entries';
import { packEntries, SYNC_LIMITS, sizeOf, unpackEntries } from '../../../core/sync/items';
import { squeeze } from '../../../platform/squeeze';

const rule = (letters: number): Entry => ({
  value: { story: Array.from({ length: letters / 10 }, (_, at) => `.x${at % 97}>y`) },
  at: 1_780_000_000_000,
  by: 'one',
});
const rules = (count: number, letters: number): Entries =>
  new Map(Array.from({ length: count }, (_, at) => [`rules/outlet-${at}`, rule(letters)]));
const stored = (items: ReadonlyMap<string, unknown>): Record<string, unknown> => Object.fromEntries(items);

describe('entries as items of storage.sync', () => {
  it('come back as they were', async () => {
    const value = fc.jsonValue({ noUnicodeString: false });
    const entry = fc.record<Entry>({ value, at: fc.nat(), by: fc.string() }, { requiredKeys: ['at', 'by'] });
    const key = fc.string({ minLength: 1 }).map((name) => `settings/${encodeURIComponent(name)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, entry)), async (rows) => {
        const entries = new Map(rows);
        const { items } = await packEntries(entries, squeeze);
        const back = await unpackEntries(JSON.parse(JSON.stringify(stored(items))), squeeze);
        expect(canonical(Object.fromEntries(back.entries))).toBe(canonical(Object.fromEntries(entries)));
      }),
      { numRuns: 50 },
    );
  });

  it('never exceed what an item takes, compressed and split as needed', async () => {
    for (const entries of [rules(5, 300), rules(300, 3_000), rules(64, 20_000)]) {
      const { items, bytes, tooLarge } = await packEntries(entries, squeeze);
      expect(tooLarge).toEqual([]);
      for (const [key, value] of items) expect(sizeOf(key, value)).toBeLessThanOrEqual(SYNC_LIMITS.item);
      expect(bytes).toBe([...items].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0));
      expect((await unpackEntries(stored(items), squeeze)).entries.size).toBe(entries.size);
    }
  });

  it('hold more than they could uncompressed', async () => {
    const entries = rules(200, 3_000);
    expect(JSON.stringify([...entries]).length).toBeGreaterThan(4 * SYNC_LIMITS.total);
    expect((await packEntries(entries, squeeze)).bytes).toBeLessThan(SYNC_LIMITS.total);
  });

  it('name what is too large for any item, and take the rest', async () => {
    const noise = Array.from({ length: 4_000 }, (_, at) => Math.sin(at).toString(36));
    const entries = new Map([...rules(3, 300), ['rules/huge', { value: { keep: noise }, at: 1, by: 'one' }]]);
    const { items, tooLarge } = await packEntries(entries, squeeze);
    expect(tooLarge).toEqual(['rules/huge']);
    expect((await unpackEntries(stored(items), squeeze)).entries.size).toBe(3);
  });

  it('are told apart when one is broken, or of a newer version', async () => {
    const { items } = await packEntries(rules(2, 100), squeeze);
    const [first, second] = [...items.keys()];
    const back = await unpackEntries(
      { ...stored(items), [String(first)]: { format: 1, packed: '?' }, [String(second)]: { format: 2 }, other: 1 },
      squeeze,
    );
    expect(back).toEqual({ entries: new Map(), isNewer: true });
  });

  it('leave out rows that are no entries', async () => {
    const rows = [['rules/%', 1, 'one', 2], ['rules/a', 'now', 'one'], 7, ['rules/b', 5, 'one', 'kept']];
    const { entries } = await unpackEntries({ 'entries.1': { format: 1, rows } }, squeeze);
    expect([...entries]).toEqual([['rules/b', { value: 'kept', at: 5, by: 'one' }]]);
  });
});
