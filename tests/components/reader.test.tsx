import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Reader } from '../../components/reader/Reader';
import type { ReaderActions, ReaderProps } from '../../components/reader/view';
import { DEFAULT_READER } from '../../core/reader/reader-settings';
import type { Voice } from '../../core/reader/voices';
import { ARABIC_STORY, LEDGER_STORY } from './fixtures';
import { show } from './mount';

const actions = (): ReaderActions => ({
  onClose: vi.fn(),
  onCopy: () => Promise.resolve(),
  moreCopies: {
    hasSelection: () => Promise.resolve(false),
    onCopySelection: () => Promise.resolve(),
    onSave: vi.fn(() => Promise.resolve()),
  },
  onPrint: vi.fn(),
  onSettings: vi.fn(),
  speech: null,
  faces: ['serif', 'sans'],
});

const props = (part: Partial<ReaderProps> = {}): ReaderProps => ({
  article: LEDGER_STORY,
  site: { key: 'yahoo', name: 'Yahoo News', isGranted: true, opensByRule: false },
  settings: DEFAULT_READER,
  actions: actions(),
  ...part,
});

describe('Reader', () => {
  it('is a modal dialog named by the headline, and takes the focus', async () => {
    const shown = await show(<Reader {...props()} />);
    const dialog = shown.root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      LEDGER_STORY.title,
    );
    expect(document.activeElement).toBe(dialog);
  });

  it('has the source on top, the story with its pictures, and the original at the end', async () => {
    const shown = await show(<Reader {...props()} />);
    const page = shown.root.querySelector('article')?.textContent;
    expect(page).toMatch(/^The Lindmouth Ledger via Yahoo News\s*Original/);
    expect(shown.root.querySelectorAll('.story img')).toHaveLength(1);
    expect(shown.text().split('The old ferry slip at low water.')).toHaveLength(2);
    expect(shown.root.querySelector('footer a.new-tab')?.getAttribute('href')).toBe(LEDGER_STORY.originalUrl);
  });

  it('says that voices are looked for, and reads nothing before there is one', async () => {
    let tell: (voices: readonly Voice[]) => void = () => undefined;
    const voices = new Promise<readonly Voice[]>((resolve) => {
      tell = resolve;
    });
    const speech = { voices: () => voices, speak: vi.fn(), silence: vi.fn() };
    const shown = await show(<Reader {...props({ actions: { ...actions(), speech } })} />);
    await shown.click('button', 'Read aloud');
    const usable = () =>
      [...shown.root.querySelectorAll('.player button:not([disabled])')].map((button) =>
        button.getAttribute('aria-label'),
      );
    expect(shown.root.querySelector('.player')?.textContent).toContain('Looking for voices');
    expect(usable()).toEqual(['Stop reading aloud']);
    expect(document.activeElement).toBe(shown.control('button', 'Stop reading aloud'));
    await act(async () => tell([{ name: 'Ann', language: 'en-GB', isDefault: true }]));
    expect(shown.root.querySelector('.player-words')?.textContent).toMatch(/^1 of \d+$/);
    expect(usable()).toEqual(['Pause', 'Previous paragraph', 'Next paragraph', 'Stop reading aloud']);
    expect(document.activeElement).toBe(shown.control('button', 'Pause'));
  });

  it('leads to the story’s other pages at its end', async () => {
    const pages = [1, 2].map((number) => ({ number, url: `https://ledger.example/ferry/${number}` }));
    const article = { ...LEDGER_STORY, url: 'https://ledger.example/ferry/1', pages };
    const shown = await show(<Reader {...props({ article })} />);
    expect(shown.root.querySelector('footer nav a')?.getAttribute('href')).toBe('https://ledger.example/ferry/2');
    await shown.update(<Reader {...props()} />);
    expect(shown.root.querySelector('footer nav')).toBeNull();
  });

  it('closes by its button and by Escape', async () => {
    const onClose = vi.fn();
    const shown = await show(<Reader {...props({ actions: { ...actions(), onClose } })} />);
    await shown.click('button', 'Close the reader');
    expect(onClose).toHaveBeenCalledTimes(1);
    // What the browser does on Escape.
    shown.root.querySelector('dialog')?.close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
  });

  it('copies, and confirms it', async () => {
    const shown = await show(<Reader {...props()} />);
    await shown.click('button', 'Copy');
    expect(shown.root.querySelector('.copy [role=status]')?.textContent).toBe('Copied');
  });

  it('saves it as a file, and confirms that', async () => {
    const given = actions();
    const shown = await show(<Reader {...props({ actions: given })} />);
    await shown.click('button', 'Copy as, save, print');
    await shown.click('button', 'Web page');
    expect(given.moreCopies.onSave).toHaveBeenCalledWith('html');
    expect(shown.root.querySelector('.copy [role=status]')?.textContent).toBe('Saved');
  });

  it('sets right-to-left stories right to left', async () => {
    const shown = await show(<Reader {...props({ article: ARABIC_STORY })} />);
    for (const part of [shown.root.querySelector('h1'), shown.root.querySelector('.story')]) {
      expect(part?.getAttribute('dir')).toBe('rtl');
      expect(part?.getAttribute('lang')).toBe('ar');
    }
    // Our own words around it keep their direction, whatever the page's is.
    expect(shown.root.querySelector('.byline')?.closest('[dir]')?.getAttribute('dir')).toBe('ltr');
  });
});
