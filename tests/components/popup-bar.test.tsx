import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { CopyRefused } from '../../core/render/copy-refused';
import { show } from './mount';
import { actions, page } from './popup-props';

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
    expect(does.onCopy).toHaveBeenCalledExactlyOnceWith();
    expect(shown.control('button', 'Copied')).toBeDefined();
    expect(shown.root.querySelector('.copy [role=status]')?.textContent).toBe('Copied');
  });

  it('says why a copy failed, until the reader turns away', async () => {
    const does = actions();
    does.onCopy.mockRejectedValueOnce(new Error('The browser did not let Clean Copy write to the clipboard.'));
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy');
    expect(shown.root.querySelector('.copy [role=alert]')?.textContent).toContain('did not let Clean Copy write');
    expect(() => shown.control('button', 'Copied')).toThrow();
  });

  it('hands the text over, selected, when the browser refuses the clipboard', async () => {
    const does = actions();
    does.onCopy.mockRejectedValueOnce(new CopyRefused('The whole story.'));
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy');
    const field = shown.root.querySelector<HTMLTextAreaElement>('.copy [role=alert] textarea');
    expect(shown.root.querySelector('.copy [role=alert]')?.textContent).toContain('press Ctrl+C');
    expect(field?.value).toBe('The whole story.');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 16]);
  });

  it('copies in another format, or as a citation, from the menu, which closes', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    const menu = () => shown.control('button', 'Copy as, save, print');
    await shown.click('button', 'Copy as, save, print');
    expect(menu().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Rich text');
    await shown.click('button', 'Markdown');
    expect(does.onCopy).toHaveBeenCalledExactlyOnceWith('markdown');
    expect(menu().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement?.textContent).toBe('Copied');
    await shown.click('button', 'Copy as, save, print');
    await shown.click('button', 'BibTeX');
    expect(does.onCopy).toHaveBeenLastCalledWith('bibtex');
  });

  it('gives the focus back to the button when Escape closes the menu, or the text that was refused', async () => {
    const does = actions();
    does.onCopy.mockRejectedValueOnce(new CopyRefused('The whole story.'));
    const shown = await show(<Popup view={page()} actions={does} />);
    const pressEscape = () =>
      act(() => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(key);
      });
    await shown.click('button', 'Copy as, save, print');
    await pressEscape();
    expect(document.activeElement).toBe(shown.control('button', 'Copy as, save, print'));
    expect(shown.root.querySelector('.copy-menu')).toBeNull();
    await shown.click('button', 'Copy');
    expect(document.activeElement?.localName).toBe('textarea');
    await pressEscape();
    expect(document.activeElement).toBe(shown.control('button', 'Copy'));
    expect(shown.root.querySelector('textarea')).toBeNull();
  });

  it('saves and prints from the menu', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy as, save, print');
    await shown.click('button', 'Markdown file');
    expect(does.moreCopies.onSave).toHaveBeenCalledExactlyOnceWith('markdown');
    expect(shown.control('button', 'Saved')).toBeDefined();
    await shown.click('button', 'Copy as, save, print');
    await shown.click('button', 'Print');
    expect(does.moreCopies.onPrint).toHaveBeenCalledOnce();
  });

  it('offers the selection where something is selected on the page', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Copy as, save, print');
    expect(() => shown.control('button', 'Selection with its source')).toThrow();
    await shown.click('button', 'Copy as, save, print');
    does.moreCopies.hasSelection.mockResolvedValue(true);
    await shown.click('button', 'Copy as, save, print');
    await shown.click('button', 'Selection with its source');
    expect(does.moreCopies.onCopySelection).toHaveBeenCalledOnce();
  });

  it('can be reached past the links of the story', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    const first = shown.root.querySelector('a, button');
    const target = shown.root.querySelector(first?.getAttribute('href') ?? '');
    expect(first?.textContent).toBe('Skip to copy and mode');
    expect(target?.contains(shown.control('button', 'Copy'))).toBe(true);
  });

  it('leads to pointing at something on the page, where there is a page', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Flag something on the page');
    expect(does.onPick).toHaveBeenCalledOnce();
    const without = await show(<Popup view={{ kind: 'unsupported' }} actions={does} />);
    expect(() => without.control('button', 'Flag something on the page')).toThrow();
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
