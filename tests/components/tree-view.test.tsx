import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TreeView } from '../../components/TreeView';
import { el, root } from './fixtures';
import { show } from './mount';

const SLIP = 'https://pictures.lindmouth-ledger.example/slip.jpg';

describe('TreeView', () => {
  it('shows headings, paragraphs, lists, quotations and emphasis as they are', async () => {
    const tree = root(
      el('h2', {}, 'The cost'),
      el('p', {}, 'Two ', el('em', {}, 'million'), '.'),
      el('ul', {}, el('li', {}, 'Piling one')),
      el('blockquote', {}, el('p', {}, 'A door.')),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    const tags = [...shown.root.querySelectorAll('*')].map((element) => element.localName);
    expect(tags).toEqual(['h2', 'p', 'em', 'ul', 'li', 'blockquote', 'p']);
  });

  it('keeps the words of tags it does not know, and drops what is no text', async () => {
    const tree = root(
      el('p', {}, 'Kept ', el('marquee', {}, 'words', el('font', {}, ' too'))),
      el('script', {}, 'alert(1)'),
      el('style', {}, 'p { color: red }'),
      el('iframe', { src: 'https://frames.example/' }),
      el('svg', {}, el('text', {}, 'drawn')),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    expect(shown.text()).toBe('Kept words too');
    expect(shown.root.querySelectorAll('*')).toHaveLength(1);
  });

  it('draws formulas, with nothing in them that acts', async () => {
    const formula = el(
      'math',
      { display: 'block', href: 'https://frames.example/', alttext: 'a^2' },
      el('msup', { onclick: 'hit()' }, el('mi', { mathvariant: 'normal' }, 'a'), el('mn', {}, '2')),
      el('annotation-xml', {}, el('script', {}, 'hit()')),
    );
    const shown = await show(<TreeView tree={root(el('p', {}, formula))} pictures />);
    const parts = [...shown.root.querySelectorAll('*')].map((part) => [part.localName, part.getAttributeNames()]);
    expect(parts).toEqual([
      ['p', []],
      ['math', ['display']],
      ['msup', []],
      ['mi', ['mathvariant']],
      ['mn', []],
    ]);
    expect(shown.text()).toBe('a 2');
  });

  it('passes no handlers, classes, ids or styles on', async () => {
    const tree = root(
      el('p', { onClick: 'hit()', onclick: 'hit()', id: 'app', class: 'x', style: 'color:red', lang: 'de' }, 'Wort'),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    const paragraph = shown.root.querySelector('p');
    expect(paragraph?.getAttributeNames()).toEqual(['lang']);
  });

  it('opens links in a tab of their own, and keeps only the words of links that run or embed something', async () => {
    const tree = root(
      el('p', {}, el('a', { href: 'https://www.lindmouth-ledger.example/calder' }, 'Calder')),
      el('p', {}, el('a', { href: 'javascript:alert(1)' }, 'script')),
      el('p', {}, el('a', { href: ' JavaScript:alert(1)' }, 'spaced')),
      el('p', {}, el('a', { href: 'data:text/html,x' }, 'data')),
      el('p', {}, el('a', { href: '/relative' }, 'relative')),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    const links = [...shown.root.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['Calder']);
    expect(links[0]?.getAttribute('rel')).toBe('noopener');
    expect(links[0]?.getAttribute('target')).toBe('_blank');
    expect(shown.text()).toBe('Calder script spaced data relative');
  });

  it('says a caption once: an alternative text that repeats it is left empty', async () => {
    const caption = 'The old ferry slip at low water.';
    const tree = root(
      el(
        'figure',
        {},
        el('img', { src: SLIP, alt: 'The old ferry slip  at low water.' }),
        el('figcaption', {}, caption),
      ),
      el('figure', {}, el('img', { src: SLIP, alt: 'A seal on the slip' }), el('figcaption', {}, caption)),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    expect([...shown.root.querySelectorAll('img')].map((img) => img.getAttribute('alt'))).toEqual([
      '',
      'A seal on the slip',
    ]);
  });

  it('without pictures asks for none, and still shows their captions and embedded posts', async () => {
    const tree = root(
      el('figure', {}, el('img', { src: SLIP, alt: '' }), el('figcaption', {}, 'The slip.')),
      el('figure', {}, el('img', { src: SLIP, alt: 'Alone' })),
      el('p', {}, el('img', { src: SLIP, alt: 'x' }), 'Text'),
      el('figure', {}, el('blockquote', {}, el('p', {}, 'A post.'))),
    );
    const shown = await show(<TreeView tree={tree} pictures={false} />);
    expect(shown.root.querySelector('img')).toBeNull();
    expect(shown.root.querySelectorAll('figure')).toHaveLength(2);
    expect(shown.text()).toBe('The slip. Text A post.');
  });

  it('has in place of a picture that does not come its words, once, or nothing', async () => {
    const tree = root(
      el('figure', {}, el('img', { src: SLIP, alt: 'A seal on the slip' }), el('figcaption', {}, 'The slip.')),
      el('figure', {}, el('img', { src: SLIP, alt: 'At low water' }), el('figcaption', {}, 'At low water')),
      el('p', {}, el('img', { src: SLIP, alt: '' }), 'Text'),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    for (const picture of shown.root.querySelectorAll('img')) {
      await act(() => void picture.dispatchEvent(new Event('error')));
    }
    expect(shown.root.querySelector('img')).toBeNull();
    expect([...shown.root.children].map(({ textContent }) => textContent)).toEqual([
      'A seal on the slipThe slip.',
      'At low water',
      'Text',
    ]);
  });

  it('shows no picture that is not served from the web', async () => {
    const tree = root(
      el(
        'p',
        {},
        el('img', { src: 'data:image/svg+xml,<svg/>', alt: '' }),
        el('img', { src: 'javascript:1', alt: '' }),
      ),
    );
    const shown = await show(<TreeView tree={tree} pictures />);
    expect(shown.root.querySelector('img')).toBeNull();
  });
});
