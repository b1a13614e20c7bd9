import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import type { PopupView } from '../../components/popup/view';
import { LEDGER_STORY, PAGE_STATE } from './fixtures';
import { show } from './mount';
import { actions, page, withFindings } from './popup-props';

describe('honest states', () => {
  it('shows what was found while the story is still read', async () => {
    const shown = await show(<Popup view={page({ article: null })} actions={actions()} />);
    expect(shown.text()).toContain('16 ads');
    expect(shown.text()).toContain('Reading the story');
    expect(() => shown.control('button', 'Copy')).toThrow();
  });

  it('has the headline of the tab until the story is read', async () => {
    const title = 'Harbour council keeps the ferry - Yahoo News';
    const shown = await show(<Popup view={{ kind: 'loading', title }} actions={actions()} />);
    const headline = (): string[] => [...shown.root.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '');
    expect(headline()).toEqual(['Harbour council keeps the ferry']);
    await shown.update(<Popup view={page({ title, article: null, map: null })} actions={actions()} />);
    expect(headline()).toEqual(['Harbour council keeps the ferry']);
    await shown.update(<Popup view={page({ title })} actions={actions()} />);
    expect(headline()).toEqual([LEDGER_STORY.title]);
  });

  it('says that nothing was found, and that it is switched off', async () => {
    const shown = await show(<Popup view={withFindings()} actions={actions()} />);
    expect(shown.text()).toContain('Nothing found on this page');
    await shown.update(
      <Popup view={page({ state: { ...PAGE_STATE, findings: [], mode: 'off' } })} actions={actions()} />,
    );
    expect(shown.text()).toContain('Off on Yahoo News. Nothing is marked or taken out.');
  });

  it('has nothing to copy or read where there is no story', async () => {
    const none = { ok: false, why: { kind: 'not-an-article' }, milliseconds: 2 } as const;
    const shown = await show(<Popup view={page({ article: none })} actions={actions()} />);
    expect(shown.root.querySelector('h1')?.textContent).toBe('No story on this page');
    for (const name of ['Copy', 'Reader']) expect(() => shown.control('button', name)).toThrow();
  });

  it('offers another try when the story could not be read', async () => {
    const does = actions();
    const failed = { ok: false, why: { kind: 'failed', message: 'The page changed.' }, milliseconds: 2 } as const;
    const shown = await show(<Popup view={page({ article: failed })} actions={does} />);
    expect(shown.root.querySelector('[role=alert] h1')?.parentElement?.textContent).toContain('The page changed.');
    await shown.click('button', 'Try again');
    expect(does.onRetry).toHaveBeenCalledOnce();
  });

  it('asks for access to the site by name, and cannot ask where it does not know the site', async () => {
    const does = actions();
    const view: PopupView = { kind: 'no-access', url: 'https://www.daily-lindmouth.example/a' };
    const shown = await show(<Popup view={view} actions={does} />);
    await shown.click('button', 'Allow on daily-lindmouth.example');
    expect(does.onGrant).toHaveBeenCalledOnce();
    await shown.update(<Popup view={{ kind: 'no-access', url: null }} actions={does} />);
    expect(shown.text()).toContain('No access to this site yet');
    expect(() => shown.control('button', /^Allow/)).toThrow();
  });

  it('offers to stay where it was let in only for this once', async () => {
    const does = actions();
    const shown = await show(<Popup view={page({ onlyThisTime: true })} actions={does} />);
    await shown.click('button', 'Always work here');
    expect(does.onGrant).toHaveBeenCalledOnce();
  });

  it('tells of trouble and keeps the story', async () => {
    const shown = await show(<Popup view={page({ trouble: 'The page moved on.' })} actions={actions()} />);
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe('The page moved on.');
    expect(shown.root.querySelector('h1')?.textContent).toBe(LEDGER_STORY.title);
  });

  it.each([
    [{ kind: 'loading', title: null }, 'Looking at the page'],
    [{ kind: 'unsupported' }, 'Not a page Clean Copy can read'],
    [{ kind: 'failed', message: 'The page did not answer.' }, 'The page did not answer.'],
  ] satisfies [PopupView, string][])('says what it knows: %o', async (view, words) => {
    const shown = await show(<Popup view={view} actions={actions()} />);
    expect(shown.text()).toContain(words);
    expect(shown.root.querySelector('h1')).not.toBeNull();
    expect(shown.control('button', 'Options')).toBeDefined();
  });
});
