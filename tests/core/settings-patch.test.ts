import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { patched } from '../../core/settings-patch';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, modes: { yahoo: 'flag', aol: 'off' } };

describe('a change of the settings', () => {
  it('leaves what it does not name, at any depth', () => {
    const changed = patched(SETTINGS, { copy: { format: 'plain' }, modes: { msn: 'clean' } });
    expect(changed).toEqual({
      ...SETTINGS,
      copy: { ...SETTINGS.copy, format: 'plain' },
      modes: { yahoo: 'flag', aol: 'off', msn: 'clean' },
    });
    expect(patched(patched(SETTINGS, { copy: { leftOut: true } }), { copy: { format: 'plain' } }).copy).toEqual({
      ...SETTINGS.copy,
      leftOut: true,
      format: 'plain',
    });
  });

  it('takes a site’s choice back, and keeps those of the others', () => {
    expect(patched(SETTINGS, { modes: { yahoo: null } }).modes).toEqual({ aol: 'off' });
    expect(patched(SETTINGS, { modes: { nobody: null } }).modes).toEqual(SETTINGS.modes);
  });

  it('can name a site anything', () => {
    const modes = JSON.parse('{ "__proto__": "off", "constructor": "flag" }');
    expect(Object.entries(patched(SETTINGS, { modes }).modes)).toContainEqual(['__proto__', 'off']);
    expect(patched(SETTINGS, { modes }).modes.constructor).toBe('flag');
  });
});
