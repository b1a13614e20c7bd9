import { describe, expect, it, vi } from 'vitest';
import { StatisticsOptions } from '../../components/options/StatisticsOptions';
import { NO_STATISTICS, OTHERS, type Statistics } from '../../core/statistics/statistics';
import { wordingIn } from '../wording';
import { OUTLET_RULES } from './fixtures';
import { show } from './mount';

const SOME: Statistics = {
  ...NO_STATISTICS,
  spans: {
    '2026-05-01': { yahoo: { ad: 1_200, prompt: 1 }, [OTHERS]: { ad: 2 } },
    '2026-05-02': { 'bell.example': { 'ai-summary': 3 } },
  },
};

const does = { onCounting: vi.fn(async () => undefined), onErase: vi.fn(async () => undefined) };
const shown = (statistics: Statistics, wording = wordingIn('en')) =>
  show(<StatisticsOptions statistics={statistics} outlets={OUTLET_RULES} {...does} />, wording);

describe('what was found', () => {
  it('stands by kind, and by site under the name readers know', async () => {
    const { root, text } = await shown(SOME);
    expect(text()).toContain('1,202 ads · 3 AI summaries · 1 prompt');
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Yahoo', '1,201'],
      ['bell.example', '3'],
      ['Other sites', '2'],
    ]);
  });

  it('stands in the reader’s language', async () => {
    expect((await shown(SOME, wordingIn('de'))).text()).toContain('1.201');
  });

  it('is said not to be there yet, and cannot be erased then', async () => {
    const { root, text } = await shown(NO_STATISTICS);
    expect(text()).toContain('Nothing was counted yet.');
    expect(root.querySelector('button')).toBeNull();
  });

  it('is counted or not as the reader says, and erased at a click', async () => {
    const page = await shown(SOME);
    const isOn = (root: HTMLElement) => root.querySelector('input')?.checked;
    expect(isOn(page.root)).toBe(true);
    page.root.querySelector('input')?.click();
    expect(does.onCounting).toHaveBeenCalledWith(false);
    await page.click('button', 'Erase what was counted');
    expect(does.onErase).toHaveBeenCalledTimes(1);
    expect(isOn((await shown({ ...SOME, counting: false })).root)).toBe(false);
  });
});
