import { beforeEach, expect, it, vi } from 'vitest';

const { fake } = await vi.hoisted(async () => ({
  fake: (await import('./fake-browser')).createFakeBrowser(),
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { followAppearance } = await import('../../platform/appearance');
const { saveSettings } = await import('../../platform/settings');

const newPage = (): Document => document.implementation.createHTMLDocument('Ours');
const look = ({ documentElement }: Document): string[] => [
  documentElement.dataset.theme ?? '',
  documentElement.style.getPropertyValue('--text-scale'),
];

beforeEach(() => {
  fake.test.stored.clear();
  fake.storage.onChanged.listeners.clear();
  localStorage.clear();
});

it('a page looks as the device does until something was chosen', () => {
  const page = newPage();
  followAppearance(page);
  expect(look(page)).toEqual(['system', '1']);
});

it('a choice holds for open pages at once, and for later ones before storage has answered', async () => {
  const open = newPage();
  followAppearance(open);
  await saveSettings({ appearance: { theme: 'dark', text: 1.2 } });
  expect(look(open)).toEqual(['dark', '1.2']);
  const later = newPage();
  followAppearance(later);
  expect(look(later)).toEqual(['dark', '1.2']);
});

it('what lies in storage holds, whatever was remembered', async () => {
  await saveSettings({ appearance: { theme: 'light' } });
  for (const remembered of ['{"theme":"dark"}', '{"theme":', '"none"']) {
    localStorage.setItem('appearance', remembered);
    const page = newPage();
    followAppearance(page);
    await vi.waitFor(() => expect(look(page)).toEqual(['light', '1']));
  }
});

it('pages look as chosen where the browser lets nothing be remembered for them', async () => {
  await saveSettings({ appearance: { theme: 'dark' } });
  const refused = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refused, setItem: refused });
  try {
    const page = newPage();
    followAppearance(page);
    await vi.waitFor(() => expect(look(page)).toEqual(['dark', '1']));
    await saveSettings({ appearance: { theme: 'light' } });
    expect(look(page)).toEqual(['light', '1']);
  } finally {
    vi.unstubAllGlobals();
  }
});
