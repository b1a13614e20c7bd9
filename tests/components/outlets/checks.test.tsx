import { describe, expect, it, vi } from 'vitest';
import { CHECKS, Checks } from '../../../components/options/outlets/Checks';
import { type Draft, draftOf } from '../../../components/options/outlets/draft';
import type { Form } from '../../../components/options/outlets/form';
import type { OutletRule } from '../../../core/rules/rule';
import { show } from '../mount';

const RULE: OutletRule = {
  version: 2,
  id: 'ledger',
  role: 'outlet',
  name: 'The Ledger',
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
  detectors: { leftover: false },
};

const form = (builtIn: OutletRule | null, change: (part: Partial<Draft>) => void): Form => ({
  draft: draftOf(RULE, builtIn),
  builtIn,
  health: null,
  problemOf: () => null,
  isLeft: () => false,
  change,
  leave: () => undefined,
});

describe('the checks of an outlet', () => {
  it('are all there are, but for the one that works by its rule', () => {
    const ids = Object.keys(import.meta.glob('../../../core/detectors/*.ts')).map((file) =>
      file.replace(/^.*\/|\.ts$/g, ''),
    );
    expect(Object.keys(CHECKS).sort()).toEqual(ids.filter((id) => id !== 'outlet-rule').sort());
  });

  it('are switched off in the rule, and on by saying nothing of them', async () => {
    const change = vi.fn<(part: Partial<Draft>) => void>();
    const shown = await show(<Checks form={form(null, change)} />);
    await shown.click('label', 'Sponsored blocks');
    expect(change).toHaveBeenLastCalledWith({ detectors: { leftover: false, sponsored: false } });
    await shown.click('label', /^Leftovers/);
    expect(change).toHaveBeenLastCalledWith({ detectors: {} });
  });

  it('are switched on against the built-in rule by saying so', async () => {
    const change = vi.fn<(part: Partial<Draft>) => void>();
    const shown = await show(<Checks form={form(RULE, change)} />);
    await shown.click('label', /^Leftovers/);
    expect(change).toHaveBeenLastCalledWith({ detectors: { leftover: true } });
  });
});
