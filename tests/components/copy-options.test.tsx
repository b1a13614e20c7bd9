import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CopyOptions } from '../../components/options/CopyOptions';
import { type CopySettings, DEFAULT_COPY } from '../../core/render/copy-settings';
import { wordingIn } from '../wording';
import { type Shown, show } from './mount';

const OWN: CopySettings = { ...DEFAULT_COPY, format: 'template' };

const type = (shown: Shown, text: string): Promise<void> =>
  act(() => {
    const field = shown.root.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const preview = (shown: Shown): string => shown.root.querySelector('.copy-lines')?.textContent ?? '';

describe('options for copies', () => {
  it('show the chosen form of a story as it will be', async () => {
    const shown = await show(<CopyOptions copy={DEFAULT_COPY} onCopy={vi.fn()} />);
    expect(preview(shown)).toContain('- The slip stays open all winter.');
    expect(preview(shown)).not.toContain('Left out');
    await shown.update(<CopyOptions copy={{ ...DEFAULT_COPY, format: 'markdown', leftOut: true }} onCopy={vi.fn()} />);
    expect(preview(shown)).toMatch(/^# Harbour council.*_The islanders .*_.*Left out: 16 ad labels, 1 AI summary$/s);
    await shown.update(<CopyOptions copy={{ ...DEFAULT_COPY, format: 'apa' }} onCopy={vi.fn()} />);
    expect(preview(shown)).toMatch(/^Lind, M\. \(2026, February 11\)\./);
  });

  it('show it by a story in the language of the interface', async () => {
    const wording = wordingIn('ja');
    const shown = await show(<CopyOptions copy={DEFAULT_COPY} onCopy={vi.fn()} />, wording);
    expect(preview(shown)).toContain(wording.say('sample_headline'));
    expect(preview(shown)).not.toMatch(/winter|council/);
  });

  it('offer citations beside the forms of the text', async () => {
    const onCopy = vi.fn();
    const shown = await show(<CopyOptions copy={DEFAULT_COPY} onCopy={onCopy} />);
    await shown.click('label', 'BibTeX');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ format: 'bibtex' });
  });

  it('keep a template as it is written, and show it at once', async () => {
    const onCopy = vi.fn();
    const shown = await show(<CopyOptions copy={OWN} onCopy={onCopy} />);
    await type(shown, '{title} ({outlet}) {url}');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ template: '{title} ({outlet}) {url}' });
    await shown.update(<CopyOptions copy={{ ...OWN, template: '{title} ({outlet}) {url}' }} onCopy={onCopy} />);
    expect(preview(shown)).toBe(
      'Harbour council keeps the old ferry slip open through the winter (The Lindmouth Ledger) https://ledger.example/harbour/ferry-slip',
    );
  });

  it('name what cannot be read in a template, and keep the one before', async () => {
    const onCopy = vi.fn();
    const shown = await show(<CopyOptions copy={OWN} onCopy={onCopy} />);
    await type(shown, '{title}\n{autor}');
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe(
      'Line 2: {autor} is not a name Clean Copy knows. It was not saved.',
    );
    expect(shown.root.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    expect(onCopy).not.toHaveBeenCalled();
    await type(shown, '{title');
    expect(shown.root.querySelector('[role=alert]')?.textContent).toContain('Line 1: a brace is not closed.');
  });

  it('put a name where the cursor is', async () => {
    const onCopy = vi.fn();
    const shown = await show(<CopyOptions copy={{ ...OWN, template: 'ab' }} onCopy={onCopy} />);
    shown.root.querySelector('textarea')?.setSelectionRange(1, 1);
    await shown.click('button', '{outlet}');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ template: 'a{outlet}b' });
  });
});
