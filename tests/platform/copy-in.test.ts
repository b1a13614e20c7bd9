import { beforeEach, describe, expect, it, vi } from 'vitest';
import { trouble } from '../../core/trouble';
import { article } from '../core/render/article';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../platform/wording', async () => ({ wording: (await import('../wording')).english }));
const page = { selection: vi.fn(), article: vi.fn() };
vi.mock('../../platform/page-client', () => ({ openPage: async () => page, isClient: () => true }));

const { handle } = await import('../../platform/messaging/handle');
const { COPY_INPUTS } = await import('../../platform/messaging/page-inputs');
const { onMenu } = await import('../../platform/menus');
const { copyIn } = await import('../../platform/copy-in');
const { saveSettings, loadSettings } = await import('../../platform/settings');

const TAB = { id: 7 } as NonNullable<Parameters<typeof onMenu>[1]>;
type Click = Parameters<typeof onMenu>[0];
const written = vi.fn();
const said = vi.fn();
let leave = (): void => undefined;

beforeEach(async () => {
  vi.clearAllMocks();
  fake.test.stored.clear();
  page.selection.mockResolvedValue(null);
  page.article.mockResolvedValue({ ok: true, article: article() });
  leave();
  leave = handle(COPY_INPUTS, {
    'copy.write': ({ copy, what }) => {
      written(what, copy.plain);
      return null;
    },
    'copy.trouble': ({ words }) => {
      said(words);
      return null;
    },
  });
});

describe('the menu of a selection', () => {
  const click = (frameId?: number): Click =>
    ({ menuItemId: 'copy-selection', selectionText: 'Within the frame.', frameId }) as Click;

  it('copies what is selected in a frame, whatever is selected on the page around it', async () => {
    page.selection.mockResolvedValue(article({ title: 'Selected on the page' }));
    await onMenu(click(12), TAB);
    expect(written).toHaveBeenCalledWith('selection', expect.stringMatching(/^Within the frame\./));
    await onMenu(click(0), TAB);
    expect(written).toHaveBeenLastCalledWith('selection', expect.stringContaining('Selected on the page'));
  });
});

describe('a copy by key that fails', () => {
  it('is told on the page where the template cannot be read', async () => {
    const { settings } = await loadSettings();
    await saveSettings({ copy: { ...settings.copy, format: 'template', template: '{nobody}' } });
    await copyIn(7, 'any');
    expect(said).toHaveBeenCalledWith('Your template for copies cannot be read. Open the options and correct it.');
  });

  it('is told on the page where the settings cannot be read', async () => {
    fake.storage.local.get.mockRejectedValueOnce(trouble('problem_settings_all'));
    await copyIn(7, 'any');
    expect(written).not.toHaveBeenCalled();
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('is told on the button where the page went elsewhere meanwhile', async () => {
    page.article.mockImplementation(async () => {
      leave();
      return { ok: true, article: article() };
    });
    await copyIn(7, 'any');
    expect(fake.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining('Clean Copy did not answer. Reload the page and try again.'),
    });
  });

  it('is told on the button where no script is let in', async () => {
    leave();
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await copyIn(7, 'any');
    expect(fake.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: expect.stringContaining('Browsers let no extension work on this page.'),
    });
  });
});
