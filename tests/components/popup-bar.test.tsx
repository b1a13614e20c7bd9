import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
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

  it('can be reached past the links of the story', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    const first = shown.root.querySelector('a, button');
    const target = shown.root.querySelector(first?.getAttribute('href') ?? '');
    expect(first?.textContent).toBe('Skip to copy and mode');
    expect(target?.contains(shown.control('button', 'Copy'))).toBe(true);
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
