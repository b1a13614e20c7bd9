import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Navigation } from '../../components/options/Navigation';
import { hashOf, type Place, placeOf } from '../../components/options/place';
import { SECTIONS } from '../../components/options/sections';
import { useTurning } from '../../components/options/use-turning';
import { show } from './mount';

describe('the address of the options', () => {
  it('names a section, an outlet or a new one, and gives the same place back', () => {
    const places: Place[] = [
      { kind: 'page', section: null },
      { kind: 'page', section: 'statistics' },
      { kind: 'outlet', id: 'yahoo' },
      { kind: 'outlet', id: 'www.ледоход.example/a b' },
      { kind: 'new-outlet' },
    ];
    for (const place of places) expect(placeOf(hashOf(place))).toEqual(place);
  });

  it('shows the whole page when it names nothing that is known', () => {
    for (const hash of ['', '#', '#nowhere', '#outlet=', '#outlet=%E0%A4%A', '#constructor'])
      expect(placeOf(hash)).toEqual({ kind: 'page', section: null });
  });
});

describe('the navigation', () => {
  it('leads to every section, and marks the one that is read', async () => {
    const { root } = await show(<Navigation current="copy" />);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map(({ id }) => `#${id}`));
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'true').map((link) => link.textContent),
    ).toEqual(['Copy']);
  });

  it('opens from a button that says where one is, and closes with Escape', async () => {
    const shown = await show(<Navigation current="copy" />);
    const button = shown.control('button', 'Copy');
    await shown.click('button', 'Copy');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    shown.root.querySelector('a')?.focus();
    await act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

function Turning({ place }: { readonly place: Place }) {
  const main = { current: document.querySelector<HTMLElement>('main') };
  useTurning(main, place, true);
  return null;
}

describe('turning to one outlet and back', () => {
  it('puts the focus on its heading, then on the link that led there, unless another section is asked for', async () => {
    const main = document.createElement('main');
    const link = document.createElement('a');
    link.href = '#outlet=yahoo';
    const box = document.createElement('div');
    box.className = 'outlet-place';
    const heading = document.createElement('h2');
    heading.tabIndex = -1;
    box.append(heading);
    main.append(link, box);
    document.body.append(main);
    // Nothing is laid out here.
    link.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
    link.scrollIntoView = vi.fn();
    const page: Place = { kind: 'page', section: 'outlets' };
    const shown = await show(<Turning place={page} />);
    await shown.update(<Turning place={{ kind: 'outlet', id: 'yahoo' }} />);
    expect(document.activeElement).toBe(heading);
    await shown.update(<Turning place={page} />);
    expect(document.activeElement).toBe(link);
    expect(link.scrollIntoView).toHaveBeenCalledOnce();
    const copy = document.createElement('section');
    copy.id = 'copy';
    copy.scrollIntoView = vi.fn();
    const title = document.createElement('h2');
    title.tabIndex = -1;
    copy.append(title);
    main.append(copy);
    await shown.update(<Turning place={{ kind: 'outlet', id: 'yahoo' }} />);
    await shown.update(<Turning place={{ kind: 'page', section: 'copy' }} />);
    expect(copy.scrollIntoView).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(title);
    expect(link.scrollIntoView).toHaveBeenCalledOnce();
    // Its rule was deleted there.
    await shown.update(<Turning place={{ kind: 'outlet', id: 'yahoo' }} />);
    link.remove();
    copy.id = 'outlets';
    await shown.update(<Turning place={page} />);
    expect(document.activeElement).toBe(title);
    main.remove();
  });
});
