import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/render/html';
import { toMarkdown } from '../../../core/render/markdown';
import { toPlain, toText } from '../../../core/render/text';
import { body, h } from './article';

const STORY = body(
  h('p', [
    'The slip ',
    h('em', ['stays']),
    ' open,\n  said ',
    h('a', ['Calder'], { href: 'https://ledger.example/c' }),
    '.',
  ]),
  h('figure', [
    h('img', [], { src: 'https://ledger.example/slip.jpg', alt: 'The slip' }),
    h('figcaption', ['The slip at low water.']),
  ]),
  h('h2', ['What it costs']),
  h('ul', [h('li', ['Oak']), h('li', ['Larch'])]),
  h('blockquote', [h('p', ['A draughty habit.'])]),
  h('table', [
    h('tbody', [h('tr', [h('th', ['Year']), h('th', ['Crowns'])]), h('tr', [h('td', ['2025']), h('td', ['940'])])]),
  ]),
  h('pre', [h('code', ['tide = low\nslip = open'])]),
);

describe('the running text', () => {
  it('has one block a line, in order, without captions and markup', () => {
    expect(toText(STORY).split('\n')).toEqual([
      'The slip stays open, said Calder.',
      'What it costs',
      'Oak',
      'Larch',
      'A draughty habit.',
      'Year\tCrowns',
      '2025\t940',
      'tide = low',
      'slip = open',
    ]);
  });

  it('parts lines at a line break, and joins words that markup parts', () => {
    const verse = body(h('p', ['One', h('br'), 'two', h('b', ['fold'])]));
    expect(toText(verse)).toBe('One\ntwofold');
  });

  it('is empty for an empty body', () => {
    expect(toText(body())).toBe('');
    expect(toText(body(h('p', ['  '])))).toBe('');
  });

  it('set for reading has embedded posts with their address, and neither pictures nor captions', () => {
    const post = h('figure', [
      h('blockquote', [
        h('p', ['It will not move. — Car 3 ', h('a', ['April 10'], { href: 'https://x.com/car3/status/1' })]),
      ]),
    ]);
    const plain = toPlain(body(h('p', ['Before.']), post, h('p', ['After.'])));
    expect(plain).toMatch(
      /^Before\.\n\n> It will not move\. — Car 3 April 10\s+https:\/\/x\.com\/car3\/status\/1\n\nAfter\.$/,
    );
    expect(toText(body(post))).toBe('');
    expect(toPlain(STORY)).not.toContain('low water');
  });

  it('sets paragraphs apart for reading, but not the items of a list, which have their signs', () => {
    expect(toPlain(STORY)).toContain('What it costs\n\n- Oak\n- Larch\n\n> A draughty habit.\n\nYear\tCrowns');
  });

  it('shows what is a block quotation on each of its lines, and where the next begins', () => {
    const quotations = body(
      h('p', ['She said:']),
      h('blockquote', [h('p', ['“Nobody came.']), h('ul', [h('li', ['Nobody.'])]), h('blockquote', ['Not one.'])]),
      h('blockquote', ['Others did.']),
      h('p', ['So it ended.']),
    );
    expect(toPlain(quotations)).toBe(
      'She said:\n\n> “Nobody came.\n>\n> - Nobody.\n>\n> > Not one.\n\n> Others did.\n\nSo it ended.',
    );
    expect(toText(quotations)).toBe('She said:\n“Nobody came.\nNobody.\nNot one.\nOthers did.\nSo it ended.');
  });

  it('keeps the indentation of code where it is set for reading', () => {
    const code = body(h('pre', [h('code', ['if x:\n    y ', h('b', ['=']), '  1  \n'])]), h('p', ['  After.']));
    expect(toPlain(code)).toBe('if x:\n    y =  1\n\nAfter.');
    expect(toText(code)).toBe('if x:\ny = 1\nAfter.');
  });

  it('gives no sign for an item without words, nor to what comes after it', () => {
    const list = h('ul', [h('li', ['One']), h('li', [h('img', [], { src: 'https://ledger.example/slip.jpg' })])]);
    expect(toPlain(body(list, h('p', ['Next paragraph.'])))).toBe('- One\n\nNext paragraph.');
  });
});

describe('Markdown', () => {
  it('keeps headings, links, lists, quotations, tables, code and pictures', () => {
    const markdown = toMarkdown(STORY);
    expect(markdown).toContain('[Calder](https://ledger.example/c)');
    expect(markdown).toContain('![The slip](https://ledger.example/slip.jpg)');
    expect(markdown).toContain('The slip at low water.');
    expect(markdown).toContain('## What it costs');
    expect(markdown).toContain('- Oak\n- Larch');
    expect(markdown).toContain('> A draughty habit.');
    expect(markdown).toMatch(/\| Year \| Crowns \|/);
    expect(markdown).toContain('tide = low\nslip = open');
  });

  it('says a table’s caption, keeps raised and lowered text, and a formula’s TeX', () => {
    const table = h('table', [h('caption', ['The bill']), h('tbody', [h('tr', [h('th', ['Oak']), h('td', ['940'])])])]);
    const line = h('p', [
      'm',
      h('sup', ['2']),
      ' CO',
      h('sub', ['2']),
      ' ',
      h('math', [h('mi', ['a'])], { alttext: 'a_1\\cdot b' }),
    ]);
    const markdown = toMarkdown(body(table, line));
    expect(markdown).toMatch(/^The bill\n\n\| Oak \| 940 \|/);
    expect(markdown).toContain('m<sup>2</sup> CO<sub>2</sub> $`a_1\\cdot b`$');
  });

  it('does not let a story’s own signs become markup', () => {
    expect(toMarkdown(body(h('p', ['# not a heading, *not* stressed'])))).not.toMatch(/^# not|[^\\]\*not\*/);
  });
});

describe('HTML', () => {
  it('writes text as text', () => {
    expect(toHtml(body(h('p', ['a < b & <script>'])))).toBe('<p>a &#x3C; b &#x26; &#x3C;script></p>');
  });

  it('numbers ordered lists as the page does, and sets lists within lists in', () => {
    const list = h('ol', [h('li', ['Oak']), h('li', ['Larch', h('ul', [h('li', ['old']), h('li', ['new'])])])], {
      start: 3,
    });
    expect(toPlain(body(list, h('p', ['After.'])))).toBe('3. Oak\n4. Larch\n  - old\n  - new\n\nAfter.');
  });
});
