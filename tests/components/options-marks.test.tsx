import { expect, it, vi } from 'vitest';
import { Marks } from '../../components/options/Marks';
import type { OptionsActions } from '../../components/options/view';
import type { MarkSettings } from '../../core/marks/mark-settings';
import type { Spared } from '../../core/marks/spared';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { OUTLET_RULES } from './fixtures';
import { show } from './mount';

const prompt: Spared = { kind: 'prompt', detector: 'prompt', words: 'follow us', hook: 'p.follow' };
const caption: Spared = { kind: 'duplicate', detector: 'duplicate-caption', words: '', hook: 'figcaption' };
const marks: MarkSettings = { lines: true, spared: { yahoo: [prompt, caption], 'www.ledger.example': [prompt] } };

async function shown(settings = marks) {
  const onSettings = vi.fn<OptionsActions['onSettings']>(() => Promise.resolve());
  const view = { ...DEFAULT_SETTINGS, marks: settings };
  const { root } = await show(<Marks settings={view} outlets={OUTLET_RULES} onSettings={onSettings} />);
  return { root, onSettings };
}

it('the lines can be switched off, and what is spared stays', async () => {
  const { root, onSettings } = await shown();
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({ marks: { ...marks, lines: false } });
});

it('what is no clutter is listed under its site, and one can be taken back alone', async () => {
  const { root, onSettings } = await shown();
  expect([...root.querySelectorAll('h4')].map((site) => site.textContent)).toEqual(['Yahoo', 'www.ledger.example']);
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove: Prompt, “follow us”',
    'Remove: Repetition',
    'Remove: Prompt, “follow us”',
  ]);
  buttons[0]?.click();
  expect(onSettings).toHaveBeenCalledExactlyOnceWith({
    marks: { ...marks, spared: { ...marks.spared, yahoo: [caption] } },
  });
});

it('it is said how to begin where there is nothing yet', async () => {
  const { root } = await shown({ lines: true, spared: {} });
  expect(root.textContent).toContain('Press “Not clutter” on a mark');
});
