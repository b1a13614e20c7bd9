import { expect, it } from 'vitest';
import { DEFAULT_APPEARANCE, parseAppearance } from '../../core/appearance';

function parsed(stored: unknown) {
  const bad: string[] = [];
  return { appearance: parseAppearance(stored, (name) => bad.push(name)), bad };
}

it('the look of our pages is read value by value, and what cannot be read is named', () => {
  expect(parsed(undefined)).toEqual({ appearance: DEFAULT_APPEARANCE, bad: [] });
  expect(parsed({})).toEqual({ appearance: DEFAULT_APPEARANCE, bad: [] });
  expect(parsed({ theme: 'dark', text: 1.3 })).toEqual({ appearance: { theme: 'dark', text: 1.3 }, bad: [] });
  expect(parsed({ theme: 'sepia', text: 1.3 })).toEqual({
    appearance: { ...DEFAULT_APPEARANCE, text: 1.3 },
    bad: ['appearance.theme'],
  });
  expect(parsed({ theme: 'dark', text: 40 })).toEqual({
    appearance: { ...DEFAULT_APPEARANCE, theme: 'dark' },
    bad: ['appearance.text'],
  });
  expect(parsed('dark')).toEqual({ appearance: DEFAULT_APPEARANCE, bad: ['appearance'] });
});
