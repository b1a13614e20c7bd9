import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlagEntry, OutletRule } from '../../core/rules/rule';
import { troubleText } from '../../core/trouble';
import { english } from '../wording';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const ledger: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  mode: 'flag',
  flag: [
    { selector: '.promo', kind: 'prompt' },
    { selector: '.quiz', kind: 'related' },
  ],
};
vi.mock('../../platform/outlets', () => ({ OUTLETS: [ledger], OUTLET_PROBLEMS: [] }));

const { loadRules, resetRule, rulesInUse, saveRule, watchRules } = await import('../../platform/reader-rules');
const { addLine, takeBackLine } = await import('../../platform/rule-lines');

const own: OutletRule = {
  version: 2,
  id: 'bell',
  role: 'outlet',
  name: 'The Bell',
  url: 'https://bell.example/',
  hosts: ['bell.example'],
  keep: [{ selector: '.box' }],
};
const box: FlagEntry = { selector: '#box', kind: 'ad' };
const stored = () => fake.test.stored.get('rules');
const put = (rules: unknown): void => void fake.test.stored.set('rules', rules);
const held = async (id: string) => (await rulesInUse()).find((rule) => rule.id === id);

/** What the reader is told when that fails. */
const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'It worked.',
    (error: unknown) => troubleText(error, english),
  );

beforeEach(() => {
  fake.test.stored.clear();
  vi.restoreAllMocks();
});

describe('a rule the reader saves', () => {
  it('is kept as what differs where it is built in, and whole elsewhere', async () => {
    const wanted: OutletRule = { ...ledger, flag: [{ selector: '.promo', kind: 'prompt' }], reader: 'automatic' };
    await saveRule(wanted);
    await saveRule(own);
    expect(stored()).toEqual({
      ledger: {
        version: 2,
        id: 'ledger',
        changes: { fields: { reader: 'automatic' }, lines: { flag: { removed: ['.quiz'] } } },
      },
      bell: own,
    });
    expect(await held('ledger')).toEqual(wanted);
    expect((await loadRules()).rules.map(({ rule, builtIn, isOwn }) => [rule.id, builtIn?.id, isOwn])).toEqual([
      ['ledger', 'ledger', true],
      ['bell', undefined, true],
    ]);
  });

  it('leaves nothing stored when it is as built in', async () => {
    await saveRule({ ...ledger, mode: 'off' });
    await saveRule(ledger);
    expect(stored()).toEqual({});
    expect((await loadRules()).rules).toEqual([{ rule: ledger, builtIn: ledger, isOwn: false }]);
  });

  it('is not saved when it is no good, and says what is wrong', async () => {
    await saveRule(own);
    expect(await said(saveRule({ ...own, hosts: ['Bell'] }))).toMatch(
      /^The rule for The Bell was not saved\. .*hosts\[0\]: “Bell” is not a host/,
    );
    expect(stored()).toEqual({ bell: own });
  });

  it('does not take the place of what a newer version wrote', async () => {
    put({ bell: { ...own, version: 3 } });
    expect(await said(saveRule(own))).toMatch(/^A newer version of Clean Copy wrote your rule “bell”\. /);
    expect(stored()).toEqual({ bell: { ...own, version: 3 } });
    expect((await loadRules()).problems).toEqual([
      { what: 'unused', rule: 'The Bell', detail: expect.stringContaining('remark_format') },
    ]);
  });

  it('is not taken back where a newer version wrote it', async () => {
    put({ bell: { ...own, version: 3 } });
    expect(await said(resetRule('bell'))).toMatch(/^A newer version of Clean Copy wrote your rule “bell”\. /);
    expect(stored()).toEqual({ bell: { ...own, version: 3 } });
  });

  it('is told of when storage refuses it', async () => {
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded.'));
    expect(await said(saveRule(own))).toMatch(/^The rule was not saved, .*: QUOTA_BYTES quota exceeded\. /);
    expect(stored()).toBeUndefined();
  });

  it('is heard of, once', async () => {
    const heard = vi.fn();
    const stop = watchRules(heard);
    await saveRule(own);
    await saveRule(own);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await resetRule('bell');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('resetting a rule', () => {
  it('brings back what is built in or removes the rule, and gives what held before', async () => {
    const changed: OutletRule = { ...ledger, mode: 'off' };
    await saveRule(changed);
    await saveRule(own);
    expect(await resetRule('ledger')).toEqual(changed);
    expect(await resetRule('bell')).toEqual(own);
    expect(await rulesInUse()).toEqual([ledger]);
    await saveRule(own);
    expect(await held('bell')).toEqual(own);
  });

  it('is possible with what cannot be read', async () => {
    put({ ledger: 'broken', bell: own });
    expect(await resetRule('ledger')).toBeNull();
    expect(stored()).toEqual({ bell: own });
  });
});

describe('what is stored and cannot be used', () => {
  it.each([
    [{ ledger: { version: 2, id: 'ledger', changes: { lines: { flag: { removed: 7 } } } } }, 'remark_list'],
    [{ ledger: { version: 2, id: 'ledger', changes: { lines: { hosts: { removed: ['ledger.example'] } } } } }, 'hosts'],
    [{ gone: { version: 2, id: 'gone', changes: { fields: { mode: 'off' } } } }, 'remark_gone'],
  ])('leaves the built-in rule as it is: %j', async (rules, detail) => {
    put(rules);
    const { rules: inUse, problems } = await loadRules();
    expect(inUse.map(({ rule }) => rule)).toEqual([ledger]);
    expect(problems).toEqual([expect.objectContaining({ detail: expect.stringContaining(detail) })]);
  });

  it('is a whole rule in place of a built-in one no longer, once it is saved again', async () => {
    const whole: OutletRule = { ...ledger, flag: [box] };
    put({ ledger: whole });
    expect(await held('ledger')).toEqual(whole);
    await saveRule(whole);
    expect(stored()).toMatchObject({ ledger: { changes: { lines: { flag: { removed: ['.promo', '.quiz'] } } } } });
  });
});

describe('a line the reader points at', () => {
  it('goes into the rule that holds there, and can be taken back', async () => {
    const added = await addLine('https://www.ledger.example/news/ferry', { flag: box });
    expect(added).toMatchObject({ id: 'ledger', name: 'The Ledger', isNewRule: false });
    expect((await held('ledger'))?.flag).toEqual([...(ledger.flag ?? []), box]);
    const kept = await addLine('https://ledger.example/', { keep: { selector: '.poll' } });
    await takeBackLine(added);
    expect(await held('ledger')).toEqual({ ...ledger, keep: [{ selector: '.poll' }] });
    await takeBackLine(kept);
    expect(stored()).toEqual({});
  });

  it('takes the place of one that looks for the same, which comes back when it is taken back', async () => {
    const added = await addLine('https://ledger.example/', { flag: { selector: '.quiz', kind: 'ad' } });
    expect((await held('ledger'))?.flag).toEqual([ledger.flag?.[0], { selector: '.quiz', kind: 'ad' }]);
    await takeBackLine(added);
    expect(stored()).toEqual({});
  });

  it('makes a rule for a site nobody knows, under the key of what was chosen there before', async () => {
    const added = await addLine('https://www.bell.example:8443/news?x=1', { flag: box });
    expect(added).toMatchObject({ id: 'www.bell.example', name: 'bell.example', isNewRule: true });
    expect(await held('www.bell.example')).toEqual({
      version: 2,
      id: 'www.bell.example',
      role: 'outlet',
      name: 'bell.example',
      url: 'https://www.bell.example:8443/',
      hosts: ['bell.example'],
      flag: [box],
    });
    const second = await addLine('https://news.bell.example/', { keep: { selector: '.a' } });
    expect(second).toMatchObject({ id: 'www.bell.example', isNewRule: false });
    await takeBackLine(second);
    await takeBackLine(added);
    expect(stored()).toEqual({});
  });

  it('leaves a new rule in which something else was done since', async () => {
    const added = await addLine('https://bell.example/', { flag: box });
    await addLine('https://bell.example/', { keep: { selector: '.a' } });
    await takeBackLine(added);
    expect(await held('bell.example')).toMatchObject({ keep: [{ selector: '.a' }] });
  });

  it('goes into the rule that was asked for', async () => {
    await saveRule(own);
    expect(await addLine('https://ledger.example/', { flag: box }, 'bell')).toMatchObject({ id: 'bell' });
    expect((await held('bell'))?.flag).toEqual([box]);
  });

  it('has nowhere to go where there is no site', async () => {
    expect(await said(addLine('file:///tmp/a.html', { flag: box }))).toMatch(/^No rule can be made for this page/);
    expect(await said(addLine('http://localhost/', { flag: box }))).toMatch(/“localhost” is not a host/);
    expect(stored()).toBeUndefined();
  });

  it('is not lost when two come at once', async () => {
    await Promise.all([
      addLine('https://bell.example/', { flag: box }),
      addLine('https://bell.example/', { keep: { selector: '.a' } }),
    ]);
    expect(await held('bell.example')).toMatchObject({ flag: [box], keep: [{ selector: '.a' }] });
  });
});
