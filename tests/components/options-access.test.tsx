import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Access } from '../../components/options/Access';
import type { AccessActions, SiteAccess } from '../../components/options/access-view';
import type { OutletRule } from '../../core/rules/rule';
import { RULE_VERSION } from '../../core/rules/rule';
import { trouble } from '../../core/trouble';
import { type Shown, show } from './mount';

const portal = (name: string, host: string, atInstall?: true): OutletRule => ({
  version: RULE_VERSION,
  id: name.toLowerCase(),
  role: 'syndicator',
  name,
  url: `https://${host}/`,
  hosts: [host],
  ...(atInstall && { atInstall }),
});
const PORTALS = [
  portal('Yahoo', 'yahoo.example', true),
  portal('Nate', 'news.nate.example'),
  portal('AOL', 'aol.example', true),
];
const INSTALLED = ['*://*.aol.example/*', '*://*.yahoo.example/*'];
const having = (...more: string[]): SiteAccess => ({ held: [...INSTALLED, ...more], installed: INSTALLED });

const actions = (): { [K in keyof AccessActions]: AccessActions[K] } & { onGrant: ReturnType<typeof vi.fn> } => ({
  onAllow: vi.fn<AccessActions['onAllow']>(async () => 'allowed'),
  onGrant: vi.fn<AccessActions['onGrant']>(async () => true),
  onRevoke: vi.fn<AccessActions['onRevoke']>(async () => undefined),
  onBrowserPage: null,
});

const access = (now: SiteAccess, does: AccessActions) => <Access outlets={PORTALS} access={now} actions={does} />;

/** The sites under a heading, each with what its row says. */
function under(shown: Shown, title: string): string[] {
  const heading = [...shown.root.querySelectorAll('h3')].find(({ textContent }) => textContent === title);
  const list = shown.root.querySelector(`[aria-labelledby="${heading?.id}"]`);
  return [...(list?.querySelectorAll('li') ?? [])].map((row) => row.textContent ?? '');
}

const focusOn = (words: string): Promise<void> =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toContain(words));

describe('access to sites', () => {
  it('is shown as the browser has it: what holds, and what could', async () => {
    const shown = await show(access(having('*://*.quill.example/*'), actions()));
    expect(under(shown, 'Works by itself on')).toEqual([
      'AOL aol.exampleRemove',
      'Yahoo yahoo.exampleRemove',
      'quill.example Remove',
    ]);
    expect(under(shown, 'Known, and without access')).toEqual(['Nate news.nate.exampleAllow']);
    await shown.update(access({ held: ['*://*.aol.example/*'], installed: INSTALLED }, actions()));
    expect(under(shown, 'Works by itself on')).toEqual(['AOL aol.exampleRemove']);
    expect(under(shown, 'Known, and without access')).toEqual([
      'Nate news.nate.exampleAllow',
      'Yahoo yahoo.exampleAllow',
    ]);
  });

  it('from installation is taken back on the browser’s page where that keeps it', async () => {
    const onBrowserPage = vi.fn(async () => undefined);
    const shown = await show(access(having(), { ...actions(), onBrowserPage }));
    expect(under(shown, 'Works by itself on')).toEqual([
      'AOL aol.examplefrom installation on',
      'Yahoo yahoo.examplefrom installation on',
    ]);
    await shown.click('button', 'Open that page');
    expect(onBrowserPage).toHaveBeenCalledOnce();
  });

  it('to all sites is one row, and what lies in it cannot be taken back alone', async () => {
    const shown = await show(access(having('*://*/*'), actions()));
    expect(under(shown, 'Works by itself on')).toEqual([
      'AOL aol.exampleRemove',
      'Nate news.nate.example',
      'Yahoo yahoo.exampleRemove',
      'All sites Remove',
    ]);
    expect(under(shown, 'Known, and without access')).toEqual([]);
  });

  it('is taken back, said, and the focus stays near', async () => {
    const does = actions();
    const shown = await show(access(having('*://*.quill.example/*'), does));
    await shown.click('button', 'Remove access to quill.example');
    expect(does.onRevoke).toHaveBeenCalledExactlyOnceWith(['*://*.quill.example/*']);
    await focusOn('Access to quill.example was taken back. Its open pages are as they came.');
  });

  it('that the browser keeps is said to be kept', async () => {
    const does = { ...actions(), onRevoke: () => Promise.reject(trouble('problem_access_kept', 'You cannot')) };
    const shown = await show(access(having('*://*.quill.example/*'), does));
    await shown.click('button', 'Remove access to quill.example');
    await focusOn('did not take the access back: You cannot.');
  });

  it('is asked for by one press where a site is known, and a refusal is said', async () => {
    const does = actions();
    does.onGrant.mockResolvedValueOnce(false);
    const shown = await show(access(having(), does));
    await shown.click('button', 'Allow Nate');
    expect(does.onGrant).toHaveBeenCalledExactlyOnceWith(['*://*.news.nate.example/*']);
    await focusOn('did not give access to Nate');
    await shown.click('button', 'Allow Nate');
    await focusOn('Clean Copy works on Nate by itself from now on.');
  });

  it('is asked for by address, and a refusal loses nothing of what was typed', async () => {
    const onAllow = vi.fn<AccessActions['onAllow']>(async () => 'allowed');
    onAllow.mockResolvedValueOnce('not-a-site').mockResolvedValueOnce('refused');
    const shown = await show(access(having(), { ...actions(), onAllow }));
    const input = shown.root.querySelector<HTMLInputElement>('input[type=text]');
    if (input === null) throw new Error('There is no field for a site.');
    await act(() => {
      input.value = ' harbour post ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.click('button[type=submit]', 'Allow');
    expect(onAllow).toHaveBeenLastCalledWith('harbour post');
    await vi.waitFor(() => expect(shown.text()).toContain('“harbour post” is not the address of a site'));
    expect(input.value).toBe(' harbour post ');
    await shown.click('button[type=submit]', 'Allow');
    await vi.waitFor(() => expect(shown.text()).toContain('did not give access to harbour post'));
    await shown.click('button[type=submit]', 'Allow');
    await vi.waitFor(() => expect(input.value).toBe(''));
    await act(() => {
      input.value = 'https://www.harbour.example/story';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.click('button[type=submit]', 'Allow');
    await vi.waitFor(() => expect(shown.text()).toContain('works on harbour.example by itself from now on.'));
  });
});
