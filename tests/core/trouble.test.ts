import { describe, expect, it } from 'vitest';
import { trouble, troubleText } from '../../core/trouble';
import { english } from '../wording';

describe('trouble', () => {
  it('is put into words where it is shown, also after its message alone has crossed over', () => {
    const error = trouble('problem_settings_not_saved', 'disk full ($1)');
    const words = 'Your settings could not be saved: disk full ($1). Free some space on this device and try again.';
    expect(troubleText(error, english)).toBe(words);
    expect(troubleText(error.message, english)).toBe(words);
    expect(troubleText(new Error(error.message), english)).toBe(words);
  });

  it('leaves what is not ours in its own words', () => {
    expect(troubleText(new TypeError('problem: no such thing'), english)).toBe('problem: no such thing');
    expect(troubleText('gone', english)).toBe('gone');
  });
});
