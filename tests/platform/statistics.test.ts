import { beforeEach, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { bringStatisticsBack, eraseStatistics, loadStatistics, noteFound, setCounting, watchStatistics } = await import(
  '../../platform/statistics'
);
const { bringHealthBack, eraseHealth, loadHealth } = await import('../../platform/rule-health');

const found = (site: string) => noteFound({ day: '2026-05-01', site, kinds: { ad: 2 } });

beforeEach(() => {
  fake.test.stored.clear();
  fake.storage.onChanged.listeners.clear();
});

it('what was counted is erased, and comes back beside what was counted since', async () => {
  await found('yahoo');
  await setCounting(true);
  const before = await eraseStatistics();
  expect((await loadStatistics()).spans).toEqual({});
  await found('yahoo');
  await found('msn');
  await bringStatisticsBack(before);
  expect((await loadStatistics()).spans).toEqual({ '2026-05-01': { yahoo: { ad: 4 }, msn: { ad: 2 } } });
});

it('erasing does not start counting again', async () => {
  await found('yahoo');
  await setCounting(false);
  const before = await eraseStatistics();
  await bringStatisticsBack(before);
  await found('msn');
  expect(await loadStatistics()).toEqual({
    version: 1,
    counting: false,
    spans: { '2026-05-01': { yahoo: { ad: 2 } } },
  });
});

it('what is counted is told as it is counted, until nobody asks any more', async () => {
  const told: number[] = [];
  const stop = watchStatistics(({ spans }) => told.push(spans['2026-05-01']?.yahoo?.ad ?? 0));
  await found('yahoo');
  await found('yahoo');
  stop();
  await found('yahoo');
  expect(told).toEqual([2, 4]);
});

it('how rules fared is erased with it, and comes back; what was seen since holds', async () => {
  const line = { pages: 3, hits: 3, misses: 0, last: '2026-05-01' };
  const rule = (hits: number) => ({ seen: '2026-05-01', lines: { 'flag p.promo': { ...line, hits } } });
  fake.test.stored.set('health', { version: 1, rules: { yahoo: rule(1), msn: rule(2) } });
  const read = await loadHealth();
  const before = await eraseHealth();
  expect(before).toEqual(read);
  expect((await loadHealth()).rules).toEqual({});
  fake.test.stored.set('health', { version: 1, rules: { msn: rule(3) } });
  await bringHealthBack(before);
  expect((await loadHealth()).rules).toEqual({ yahoo: read.rules.yahoo, msn: rule(3) });
});
