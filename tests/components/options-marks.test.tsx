import { expect, it, vi } from 'vitest';
import { Marks } from '../../components/options/Marks';
import type { OptionsActions } from '../../components/options/view';
import type { MarkSettings } from '../../core/marks/mark-settings';
import type { Spared } from '../../core/marks/spared';
import { OUTLET_RULES } from './fixtures';
import { show } from './mount';

const prompt: Spared = { kind: 'prompt', detector: 'prompt', words: 'follow us', hook: 'p.follow' };
const caption: Spared = { kind: 'duplicate', detector: 'duplicate-caption', words: '', hook: 'figcaption' };
const marks: MarkSettings = { lines: true, spared: { yahoo: [prompt, caption], 'www.ledger.example': [prompt] } };

async function shown(settings = marks) {
  const onMarks = vi.fn();
  const onClutter = vi.fn<OptionsActions['onClutter']>(() => Promise.resolve());
  const { root } = await show(
    <Marks marks={settings} outlets={OUTLET_RULES} onMarks={onMarks} onClutter={onClutter} />,
  );
  return { root, onMarks, onClutter };
}

it('the lines can be switched off, and what is spared stays', async () => {
  const { root, onMarks } = await shown();
  root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  expect(onMarks).toHaveBeenCalledExactlyOnceWith({ lines: false });
});

it('what is no clutter is listed under its site, and one can be taken back alone', async () => {
  const { root, onClutter } = await shown();
  expect([...root.querySelectorAll('h4')].map((site) => site.textContent)).toEqual(['Yahoo', 'www.ledger.example']);
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Remove: Prompt, “follow us”',
    'Remove: Repetition',
    'Remove: Prompt, “follow us”',
  ]);
  buttons[0]?.click();
  expect(onClutter).toHaveBeenCalledExactlyOnceWith('yahoo', prompt);
});

it('it is said how to begin where there is nothing yet', async () => {
  const { root } = await shown({ lines: true, spared: {} });
  expect(root.textContent).toContain('Press “Not clutter” on a mark');
});
