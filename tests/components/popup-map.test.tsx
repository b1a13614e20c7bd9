import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { show } from './mount';
import { actions, page } from './popup-props';

const press = (element: Element | null, key: string): boolean =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) ?? false;

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;

describe('the picture of the page', () => {
  it('has a piece for each part of the page, named with what it is and how much', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    const pieces = [...shown.root.querySelectorAll('[role=toolbar] button')].map((piece) =>
      piece.getAttribute('aria-label'),
    );
    expect(pieces).toEqual([
      'Rest of the page · 10%',
      'Story · 20%',
      'Ad: label “Advertisement” 4 times with its ad slot · 30%',
      'AI summary: the page says: “Yahoo is using AI to generate key points from this article.” · 15%',
      'Story · 45%',
      'Ad: label “Advertisement” 4 times with its ad slot · 10%',
    ]);
    expect(shown.root.querySelector('aside.map-rail')?.getAttribute('aria-label')).toBe(
      'Picture of the page: the story is 65% of its height',
    );
  });

  it('leads to a place on the page, and says so to those who listen', async () => {
    const does = actions();
    const shown = await show(<Popup view={page()} actions={does} />);
    await shown.click('button', 'Story · 45%');
    expect(does.onJump).toHaveBeenCalledExactlyOnceWith(4);
    expect(shown.root.querySelector('.map-rail [role=status]')?.textContent).toBe('The page shows: Story · 45%');
  });

  it('is one stop in the order of focus, with the arrow keys from piece to piece', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    const map = shown.root.querySelector('[role=toolbar]');
    const stops = (): string[] =>
      [...(map?.querySelectorAll('button') ?? [])].flatMap((piece) =>
        piece.tabIndex === 0 ? [piece.getAttribute('aria-label') ?? ''] : [],
      );
    expect(stops()).toEqual(['Rest of the page · 10%']);
    press(map, 'ArrowDown');
    await shown.update(<Popup view={page()} actions={actions()} />);
    expect(focused()).toBe('Story · 20%');
    expect(stops()).toEqual(['Story · 20%']);
    press(map, 'End');
    await shown.update(<Popup view={page()} actions={actions()} />);
    press(map, 'ArrowDown');
    expect(focused()).toMatch(/^Ad: .* 10%$/);
    await shown.update(<Popup view={page()} actions={actions()} />);
    press(map, 'Home');
    expect(focused()).toBe('Rest of the page · 10%');
    expect(press(map, 'a')).toBe(true);
  });

  it('gives its numbers in a table on demand, in words and in screens', async () => {
    const shown = await show(<Popup view={page()} actions={actions()} />);
    expect(shown.root.querySelector('table.shares')).toBeNull();
    await shown.click('button', 'How much of the page is what');
    const rows = [...shown.root.querySelectorAll('table.shares tbody tr')].map((row) =>
      (row.textContent ?? '').replace(/\s+/g, ' '),
    );
    expect(rows).toEqual([
      'Story90% 72065% 1.6 screens',
      'Ads2% 1620% 0.5 screens',
      'AI8% 6414% 0.3 screens',
      'Rest of the page0% 01% 0.03 screens',
    ]);
  });

  it('is not there until it is drawn', async () => {
    const shown = await show(<Popup view={page({ map: null })} actions={actions()} />);
    expect(shown.root.querySelector('[role=toolbar]')).toBeNull();
    expect(shown.text()).toContain('The harbour council of Lindmouth');
  });
});
