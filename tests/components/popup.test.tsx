import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import type { PageViewState, PopupActions, PopupView } from '../../components/popup/view';
import type { CleanArticle } from '../../core/story/article';
import { AI_FINDING, ARABIC_STORY, finding, LEDGER_STORY, PAGE_STATE } from './fixtures';
import { show } from './mount';

const actions = () => ({
  onMode: vi.fn<PopupActions['onMode']>(),
  onRestore: vi.fn<PopupActions['onRestore']>(),
  onTake: vi.fn<PopupActions['onTake']>(),
  onShow: vi.fn<PopupActions['onShow']>(),
  onCopy: vi.fn<PopupActions['onCopy']>(() => Promise.resolve()),
  onReader: vi.fn<PopupActions['onReader']>(),
  onOptions: vi.fn<PopupActions['onOptions']>(),
  onGrant: vi.fn<PopupActions['onGrant']>(),
  onRetry: vi.fn<PopupActions['onRetry']>(),
});

const read = (article: CleanArticle): PageViewState['article'] => ({ ok: true, article, milliseconds: 9 });

const page = (part: Partial<PageViewState> = {}): PopupView => ({
  kind: 'page',
  state: PAGE_STATE,
  article: read(LEDGER_STORY),
  onlyThisTime: false,
  trouble: null,
  ...part,
});

const withFindings = (...findings: (typeof AI_FINDING)[]): PopupView => page({ state: { ...PAGE_STATE, findings } });

describe('a story in the popup', () => {
  it('leads with who made it, who shows it, and the way to the original', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).toMatch(/^The Lindmouth Ledger via Yahoo News Original/);
    expect(shown.root.querySelector('h1')?.textContent).toBe(LEDGER_STORY.title);
    expect(shown.root.querySelector('.byline')?.textContent).toContain('11 February 2026, 06:00 UTC');
    const original = shown.control('a', /^Original/);
    expect(original.getAttribute('href')).toBe(LEDGER_STORY.originalUrl);
    expect(original.getAttribute('rel')).toBe('noopener');
  });

  it('calls a search a search, and does not guess an outlet', async () => {
    const article = { ...LEDGER_STORY, outlet: null, originalUrl: null };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    expect(shown.text()).toContain('Source not stated via Yahoo News');
    expect(shown.control('a', /^Search for the original/).getAttribute('href')).toContain(
      encodeURIComponent('Harbour council'),
    );
    expect(shown.text()).not.toMatch(/(?<!the )Original/);
  });

  it('offers no original on the outlet’s own page', async () => {
    const article = { ...LEDGER_STORY, syndicator: null, originalUrl: null };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    expect(shown.text()).not.toMatch(/original/i);
  });

  it('never makes a link of an address that runs something', async () => {
    const article = {
      ...LEDGER_STORY,
      originalUrl: 'javascript:alert(1)',
      outlet: { name: 'X', url: 'javascript:alert(1)' },
    };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    for (const link of shown.root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
  });

  it('sets right-to-left stories right to left, in their own language', async () => {
    const shown = await show(<Popup view={page({ article: read(ARABIC_STORY) })} actions={actions()} />);
    for (const part of [shown.root.querySelector('h1'), shown.root.querySelector('article')]) {
      expect(part?.getAttribute('dir')).toBe('rtl');
      expect(part?.getAttribute('lang')).toBe('ar');
    }
    expect(shown.root.querySelector('.bar')?.closest('[dir]')).toBeNull();
  });

  it('tells of a taken AI summary in the publisher’s words, and opens to what was there', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).toContain('AI summary taken out. The page says: “Yahoo is using AI to generate key points');
    expect(shown.text()).not.toContain('Repairs will cost');
    await shown.click('.taken-line button', 'Show');
    expect(shown.text()).toContain('Repairs will cost 2.3 million.');
  });

  it('says nothing of a summary that is in the text, or that is only suspected', async () => {
    const suspected = finding({
      id: 2,
      kind: 'ai-summary',
      grade: 'suspected',
      state: 'marked',
      reason: 'a summary box under “Key points”',
    });
    const view = withFindings({ ...AI_FINDING, state: 'kept' }, suspected);
    const shown = await show(<Popup view={view} actions={actions()} />);
    expect(shown.root.querySelector('.taken-line')).toBeNull();
    expect(shown.root.querySelector('.counts')?.textContent).toContain('1 summary box');
  });
});

describe('what was found', () => {
  it('counts labels as ads and one summary as one', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).toContain('16 ads 1 AI summary 1 prompt 3 leftovers');
  });

  it('shows reason and evidence on demand, and passes restore, take and show on', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    expect(shown.text()).not.toContain('View comments');
    await shown.click('button', 'Why?');
    expect(shown.text()).toContain('https://www.google.com/preferences/source?q=yahoo.com');
    expect(shown.text()).toContain('JSON-LD provider.name');
    await shown.click('button', 'Restore: Page furniture: “View comments”');
    expect(does.onRestore).toHaveBeenCalledExactlyOnceWith(9);
    await shown.click('button', 'Take out: Page furniture: “Source”');
    expect(does.onTake).toHaveBeenCalledExactlyOnceWith(8);
    await shown.click('button', 'Show on page: Page furniture: “3 min read”');
    expect(does.onShow).toHaveBeenCalledExactlyOnceWith(7);
    await shown.click('button', 'Restore all');
    expect(does.onRestore).toHaveBeenLastCalledWith('all');
  });

  it('lets only the reader take out a suspected box, and nobody a note on the whole article', async () => {
    const suspected = finding({
      id: 2,
      kind: 'ai-summary',
      grade: 'suspected',
      state: 'marked',
      reason: 'a summary box',
    });
    const note = finding({ id: 3, kind: 'ai-note', state: 'marked', reason: 'the page says so of the whole article' });
    const does = actions();
    const shown = await show(<Popup view={withFindings(suspected, note)} actions={does} />);
    await shown.click('button', 'Why?');
    await shown.click('button', 'Take out: A summary box');
    expect(does.onTake).toHaveBeenCalledExactlyOnceWith(2);
    expect(() => shown.control('button', /^(Take out|Keep|Restore): The page says so/)).toThrow();
  });

  it('names checks that did not finish', async () => {
    const problems = [{ source: 'related', message: 'it took too long' }];
    const shown = await show(
      <Popup view={page({ state: { ...PAGE_STATE, findings: [], problems } })} actions={actions()} />,
    );
    await shown.click('button', 'Why?');
    expect(shown.text()).toContain('One check did not finish related It took too long');
  });
});

describe('the bar', () => {
  it('shows the mode as one choice of three and passes a new one on', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    expect(shown.root.querySelector('fieldset legend')?.textContent).toBe('Mode for Yahoo News');
    expect(shown.root.querySelector<HTMLInputElement>('input:checked')?.value).toBe('clean');
    await shown.click('label', 'Flag');
    expect(does.onMode).toHaveBeenCalledExactlyOnceWith('flag');
  });

  it('confirms a copy where it was asked for, and to those who listen', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy');
    expect(does.onCopy).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(shown.control('button', 'Copied')).toBeDefined();
    expect(shown.root.querySelector('[role=status]')?.textContent).toBe('Copied');
  });

  it('says why a copy failed, until the reader turns away', async () => {
    const does = actions();
    does.onCopy.mockRejectedValueOnce(new Error('The browser did not let Clean Copy write to the clipboard.'));
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy');
    expect(shown.root.querySelector('.copy [role=alert]')?.textContent).toContain('did not let Clean Copy write');
    expect(() => shown.control('button', 'Copied')).toThrow();
  });

  it('copies in another format from the menu, which closes', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy as');
    expect(shown.control('button', 'Copy as').getAttribute('aria-expanded')).toBe('true');
    await shown.click('button', 'Markdown');
    expect(does.onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    expect(shown.control('button', 'Copy as').getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement?.textContent).toBe('Copied');
  });

  it('passes reader and options on', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Reader');
    await shown.click('button', 'Options');
    expect(does.onReader).toHaveBeenCalledOnce();
    expect(does.onOptions).toHaveBeenCalledOnce();
  });
});

describe('honest states', () => {
  it('shows what was found while the story is still read', async () => {
    const shown = await show(<Popup view={page({ article: null })} actions={actions()} />);
    expect(shown.text()).toContain('16 ads');
    expect(shown.text()).toContain('Reading the story');
    expect(() => shown.control('button', 'Copy')).toThrow();
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
    [{ kind: 'loading' }, 'Looking at the page'],
    [{ kind: 'unsupported' }, 'Not a page Clean Copy can read'],
    [{ kind: 'failed', message: 'The page did not answer.' }, 'The page did not answer.'],
  ] satisfies [PopupView, string][])('says what it knows: %o', async (view, words) => {
    const shown = await show(<Popup view={view} actions={actions()} />);
    expect(shown.text()).toContain(words);
    expect(shown.root.querySelector('h1')).not.toBeNull();
    expect(shown.control('button', 'Options')).toBeDefined();
  });
});
