import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Statistics, type StatisticsProps } from '../../components/options/statistics/Statistics';
import { type Statistics as Counted, NO_STATISTICS, OTHERS } from '../../core/statistics/statistics';
import { wordingIn } from '../wording';
import { OUTLET_RULES } from './fixtures';
import { type Shown, show } from './mount';

const SOME: Counted = {
  ...NO_STATISTICS,
  spans: {
    '2026-04': { yahoo: { ad: 10 } },
    '2026-05-01': { yahoo: { ad: 1_200, prompt: 1 }, [OTHERS]: { ad: 2 } },
    '2026-05-02': { 'bell.example': { 'ai-summary': 3 } },
  },
};

const does = {
  onCounting: vi.fn(async () => undefined),
  onErase: vi.fn(async () => undefined),
  onBringBack: vi.fn(async () => undefined),
};
const tree = (statistics: Counted, part: Partial<StatisticsProps> = {}) => (
  <Statistics
    statistics={statistics}
    isErased={false}
    today="2026-05-02"
    outlets={OUTLET_RULES}
    actions={does}
    {...part}
  />
);

/** The statistics once the chart is there, which comes later. */
async function shown(statistics: Counted, wording = wordingIn('en')): Promise<Shown> {
  const page = await show(tree(statistics), wording);
  if (Object.keys(statistics.spans).length > 0)
    await vi.waitFor(() => expect(page.root.querySelector('.chart')).not.toBeNull());
  return page;
}

const readout = ({ root }: Shown) => root.querySelector('.chart-readout')?.textContent?.replace(/\s+/g, ' ');
const bars = ({ root }: Shown) => [...root.querySelectorAll('.site-bars button')].map((bar) => bar.textContent);
const columns = ({ root }: Shown) => [...root.querySelectorAll<HTMLElement>('.chart-columns button')];

describe('what was found', () => {
  it('stands by kind, and by site under the name readers know', async () => {
    const page = await shown(SOME);
    expect(readout(page)).toMatch(/^Last 30 days 1,206 things.*1,202 ads3 AI summaries1 prompt$/);
    expect(bars(page)).toEqual([
      'Yahoo 1,201 1,200 ads and 1 prompt',
      'bell.example 3 3 AI summaries',
      'Other sites 2 2 ads',
    ]);
  });

  it('stands in a column for each day, that says its own', async () => {
    const page = await shown(SOME);
    expect(columns(page)).toHaveLength(30);
    const names = columns(page).map((column) => column.getAttribute('aria-label'));
    expect(names.slice(-3)).toEqual([
      'Thursday 30 April: nothing found',
      'Friday 1 May: 1,202 ads and 1 prompt',
      'Saturday 2 May: 3 AI summaries',
    ]);
    await act(() => columns(page).at(-1)?.focus());
    expect(readout(page)).toMatch(/^Saturday 2 May 3 things/);
    await act(() => columns(page).at(-1)?.blur());
    expect(readout(page)).toMatch(/^Last 30 days/);
  });

  it('is one stop for the keyboard, from which arrows lead through time; right-to-left the other way', async () => {
    for (const [language, key] of [
      ['en', 'ArrowLeft'],
      ['he', 'ArrowRight'],
    ] as const) {
      const page = await shown(SOME, wordingIn(language));
      expect(columns(page).filter(({ tabIndex }) => tabIndex === 0)).toEqual(columns(page).slice(-1));
      await act(() => columns(page).at(-1)?.focus());
      const press = (name: string) =>
        act(() => {
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
        });
      await press(key);
      expect(document.activeElement).toBe(columns(page).at(-2));
      await press('Home');
      expect(document.activeElement).toBe(columns(page)[0]);
      expect(columns(page).filter(({ tabIndex }) => tabIndex === 0)).toEqual(columns(page).slice(0, 1));
    }
  });

  it('can be seen by week and month, and of one site alone', async () => {
    const page = await shown(SOME);
    await page.click('label', 'Months');
    expect(readout(page)).toMatch(/^Last 12 months 1,216 things/);
    await page.click('.site-bars button', /^bell\.example 3 3 AI summaries$/);
    expect(readout(page)).toMatch(/^Last 12 months 3 things bell\.example Show all sites3 AI summaries$/);
    await page.click('label', 'Weeks');
    expect(columns(page).at(-1)?.getAttribute('aria-label')).toBe('Week of 27 April: 3 AI summaries');
    await page.click('button', 'Show all sites');
    expect(readout(page)).toMatch(/1,206 things/);
  });

  it('is said to be nothing where there was nothing for long, and older things are still found by month', async () => {
    const page = await shown({ ...NO_STATISTICS, spans: { '2026-01': { yahoo: { ad: 10 } } } });
    expect(readout(page)).toMatch(/^Last 30 days nothing found/);
    expect(page.text()).not.toContain('By site');
    await page.click('label', 'Months');
    expect(bars(page)).toEqual(['Yahoo 10 10 ads']);
  });

  it('draws each kind as high as it is often, in its colour', async () => {
    const page = await shown(SOME);
    await page.click('.site-bars button', /^Yahoo/);
    const heights = [...page.root.querySelectorAll('.chart rect')].map((piece) => [
      piece.parentElement?.getAttribute('data-hue'),
      Number(piece.getAttribute('height')),
    ]);
    const [[hue, ads] = [], [other, prompts] = []] = heights;
    expect([hue, other]).toEqual(['ad', 'prompt']);
    expect(Number(ads) / Number(prompts)).toBeCloseTo(1_200);
  });

  it('tells summary boxes from AI summaries, in words and colour', async () => {
    const spans = { '2026-05-02': { yahoo: { 'ai-summary': 1, 'summary-box': 2 } } };
    const page = await shown({ ...NO_STATISTICS, spans });
    expect(columns(page).at(-1)?.getAttribute('aria-label')).toBe('Saturday 2 May: 1 AI summary and 2 summary boxes');
    const hues = [...page.root.querySelectorAll('.chart rect')].map((piece) => piece.parentElement?.dataset.hue);
    expect(hues).toEqual(['ai', 'other']);
  });

  it('is there as tables too', async () => {
    const { root } = await shown(SOME);
    const rows = [...root.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(rows[0]).toEqual([
      ['', 'Ad', 'AI summary', 'Prompt', 'Total'],
      ['Sat 2 May', '0', '3', '0', '3'],
      ['Fri 1 May', '1,202', '0', '1', '1,203'],
    ]);
    expect(rows[1]?.[1]).toEqual(['Yahoo', '1,200', '0', '1', '1,201']);
  });

  it('stands in the reader’s language', async () => {
    expect(bars(await shown(SOME, wordingIn('de')))[0]).toMatch(/^Yahoo 1\.201 /);
  });

  it('is said not to be there yet, and cannot be erased then', async () => {
    const { root, text } = await shown(NO_STATISTICS);
    expect(text()).toContain('Nothing was counted yet.');
    expect(root.querySelector('button')).toBeNull();
    expect((await shown({ ...NO_STATISTICS, counting: false })).text()).toContain('Nothing is counted.');
  });

  it('is counted or not as the reader says, and erased at a click, which can be undone', async () => {
    const page = await shown(SOME);
    const isOn = (root: HTMLElement) => root.querySelector('input')?.checked;
    expect(isOn(page.root)).toBe(true);
    await page.click('label', /^Count what is found/);
    expect(does.onCounting).toHaveBeenCalledExactlyOnceWith(false);
    await page.click('button', 'Erase what was counted');
    expect(does.onErase).toHaveBeenCalledOnce();
    await page.update(tree({ ...NO_STATISTICS, counting: false }, { isErased: true }));
    expect(isOn(page.root)).toBe(false);
    expect(page.text()).toContain('What was counted is erased.');
    await page.click('button', 'Undo');
    expect(does.onBringBack).toHaveBeenCalledOnce();
  });
});
