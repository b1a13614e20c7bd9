import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type CopySettings, DEFAULT_COPY } from '../../core/render/copy-settings';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { troubleText } from '../../core/trouble';
import { english } from '../wording';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { loadSettings, saveMode, saveReader, saveSettings, watchSettings } = await import('../../platform/settings');

/** Whether the reader is told that. */
const says = (words: string | RegExp) => (error: unknown) => new RegExp(words).test(troubleText(error, english));

const MARKDOWN: CopySettings = { ...DEFAULT_COPY, format: 'markdown' };

beforeEach(() => {
  fake.test.stored.clear();
  fake.storage.onChanged.listeners.clear();
});

describe('the reader’s settings', () => {
  it('are the defaults at first', async () => {
    await expect(loadSettings()).resolves.toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('keep what was changed and leave the rest', async () => {
    await saveSettings({ copy: MARKDOWN });
    await saveMode('yahoo', 'flag');
    await saveMode('aol', 'off');
    const { settings } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, copy: MARKDOWN, modes: { yahoo: 'flag', aol: 'off' } });
  });

  it('lose nothing when two changes are made at once', async () => {
    await Promise.all([saveMode('yahoo', 'flag'), saveMode('aol', 'off'), saveSettings({ copy: MARKDOWN })]);
    const { settings } = await loadSettings();
    expect(settings).toMatchObject({ copy: MARKDOWN, modes: { yahoo: 'flag', aol: 'off' } });
  });

  it('of the reader mode change one by one', async () => {
    await Promise.all([saveReader({ theme: 'dark' }), saveReader({ sites: { msn: true } })]);
    const { settings } = await loadSettings();
    expect(settings.reader).toEqual({ ...DEFAULT_SETTINGS.reader, theme: 'dark', sites: { msn: true } });
  });

  it('fall back value by value and say so', async () => {
    fake.test.stored.set('settings', { version: 1, mode: 'loud', copy: { format: 'plain', template: 7 } });
    const { settings, problems } = await loadSettings();
    expect(settings).toMatchObject({ mode: 'clean', copy: { ...DEFAULT_COPY, format: 'plain' } });
    expect(problems).toEqual([
      { what: 'value', key: 'mode' },
      { what: 'value', key: 'copy.template' },
    ]);
  });

  it('of another version are never written over', async () => {
    const future = { version: 2, everything: 'new' };
    fake.test.stored.set('settings', future);
    await expect(saveMode('yahoo', 'off')).rejects.toSatisfy(says('Update Clean Copy'));
    expect(fake.test.stored.get('settings')).toEqual(future);
  });

  it('say why they could not be saved, and can be saved afterwards', async () => {
    fake.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveMode('yahoo', 'off')).rejects.toSatisfy(says(/QUOTA_BYTES.*Free some space/));
    await expect(saveMode('yahoo', 'off')).resolves.toMatchObject({ modes: { yahoo: 'off' } });
  });

  it('are told to all who watch, until they stop', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await saveMode('yahoo', 'off');
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, modes: { yahoo: 'off' } });
    stop();
    await saveMode('yahoo', 'clean');
    expect(changed).toHaveBeenCalledOnce();
  });
});
