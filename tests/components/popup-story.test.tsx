import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { AI_FINDING, ARABIC_STORY, finding, LEDGER_STORY } from './fixtures';
import { show } from './mount';
import { actions, page, read, withFindings } from './popup-props';

describe('a story in the popup', () => {
  it('leads with who made it, who shows it, and the way to the original', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.text()).toMatch(/^Skip to copy and mode The Lindmouth Ledger via Yahoo News Original/);
    expect(shown.root.querySelector('h1')?.textContent).toBe(LEDGER_STORY.title);
    expect(shown.root.querySelector('.byline')?.textContent).toContain('11 February 2026, 06:00 UTC');
    const original = shown.control('a', /^Original/);
    expect(original.getAttribute('href')).toBe(LEDGER_STORY.originalUrl);
    expect(original.getAttribute('rel')).toBe('noopener');
  });

  it('says when the text is not what the page shows, or only its start', async () => {
    const noteOn = async (readFrom: 'shown' | 'hidden' | 'scripts') => {
      const article = { ...LEDGER_STORY, readFrom };
      const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
      return shown.root.querySelector('.story-note')?.textContent;
    };
    expect(await noteOn('shown')).toBeUndefined();
    expect(await noteOn('hidden')).toContain('hides');
    expect(await noteOn('scripts')).toContain('shows no text yet');
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

  it('keeps date and reading time together, so that neither stands on a line of its own', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    const pieces = [...shown.root.querySelectorAll('.byline li')].map(({ textContent }) => textContent);
    expect(pieces).toEqual(['Mara Lind', '11 February 2026, 06:00 UTC 1 min1 minute to read']);
  });

  it('names an agency once, also where the byline writes it in another way', async () => {
    const bylineOf = async (authors: string[]) => {
      const article = { ...LEDGER_STORY, authors, agency: 'dpa' };
      const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
      return shown.root.querySelector('.byline')?.textContent;
    };
    expect(await bylineOf(['Anna Berg', 'Deutsche Presse-Agentur'])).not.toContain('copy of dpa');
    expect(await bylineOf(['Anna Berg'])).toContain('copy of dpa');
  });

  it('offers no original on the outlet’s own page', async () => {
    const article = { ...LEDGER_STORY, syndicator: null, originalUrl: null };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    expect(shown.text()).not.toMatch(/original/i);
  });

  it('says which page of a story it is, and leads to the others', async () => {
    const pages = [1, 2, 3].map((number) => ({ number, url: `https://ledger.example/ferry/${number}` }));
    const article = { ...LEDGER_STORY, url: 'https://ledger.example/ferry/2', pages };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    const links = [...shown.root.querySelectorAll('nav.other-pages a')].map((link) => link.getAttribute('href'));
    expect(shown.text()).toContain('This is page 2 of the story. Other pages:');
    expect(links).toEqual(['https://ledger.example/ferry/1', 'https://ledger.example/ferry/3']);
  });

  it('says nothing of pages where the story is on one', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.root.querySelector('nav.other-pages')).toBeNull();
  });

  it('never makes a link of an address that runs something', async () => {
    const article = {
      ...LEDGER_STORY,
      originalUrl: 'javascript:alert(1)',
      outlet: { name: 'X', url: 'javascript:alert(1)' },
    };
    const shown = await show(<Popup view={page({ article: read(article) })} actions={actions()} />);
    for (const link of shown.root.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https:|#bar)/);
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
    await shown.click('.taken-line button', 'Read it: AI summary');
    expect(shown.text()).toContain('Repairs will cost 2.3 million.');
  });

  it('says nothing of a summary that is in the text, or that is only suspected', async () => {
    const suspected = finding({
      id: 2,
      kind: 'ai-summary',
      grade: 'suspected',
      state: 'marked',
      reason: { id: 'summary-box', heading: 'Key points' },
    });
    const view = withFindings({ ...AI_FINDING, state: 'kept' }, suspected);
    const shown = await show(<Popup view={view} actions={actions()} />);
    expect(shown.root.querySelector('.taken-line')).toBeNull();
    expect(shown.root.querySelector('.counts')?.textContent).toContain('1 summary box');
  });
});
