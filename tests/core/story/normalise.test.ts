import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../core/story/blocks';
import { normalise } from '../../../core/story/normalise';
import { parse } from './markup';

/** Kind and text of the blocks in a piece of markup. */
function blocksOf(html: string): string[] {
  const { body } = parse(`<body>${html}</body>`);
  normalise(body);
  return collectBlocks(body).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('the blocks of a page', () => {
  it('are made of bare text between blocks', () => {
    expect(blocksOf('<div>One <b>and</b> two<p>Three</p>Four</div>')).toEqual([
      'text: One and two',
      'text: Three',
      'text: Four',
    ]);
  });

  it('part at two line breaks and not at one', () => {
    expect(blocksOf('<div>One<br>more<br><br>Two<br> <br>Three</div>')).toEqual([
      'text: Onemore',
      'text: Two',
      'text: Three',
    ]);
  });

  it('keep lists, quotes, tables and code whole', () => {
    const html =
      '<ul><li>Oak</li><li>Larch</li></ul><blockquote><p>So it is.</p></blockquote>' +
      '<table><tr><th>Year</th></tr><tr><td>2025</td></tr></table><pre>a = 1</pre>';
    expect(blocksOf(html)).toEqual(['list: OakLarch', 'quote: So it is.', 'table: Year2025', 'code: a = 1']);
  });

  it('look into lists and tables that lay out the page', () => {
    expect(blocksOf('<ul><li><h3>First</h3><p>One</p></li></ul>')).toEqual(['heading: First', 'text: One']);
    expect(blocksOf('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual(['text: One', 'text: Two']);
  });

  it('take a figure for a picture unless it holds a table, a quotation or code', () => {
    expect(blocksOf('<figure><img src="/a.jpg"><figcaption>Slip</figcaption></figure>')).toEqual(['figure: Slip']);
    expect(blocksOf('<figure><blockquote>So.</blockquote><figcaption>Lind</figcaption></figure>')).toEqual([
      'quote: So.',
      'figure: Lind',
    ]);
  });

  it('give a first letter back to its word', () => {
    expect(blocksOf('<div>D</div><div><p>uring the thaw.</p></div>')).toEqual(['text: During the thaw.']);
    expect(blocksOf('<div>D</div><p>The thaw.</p>')).toEqual(['text: D', 'text: The thaw.']);
    expect(blocksOf('<div>In</div><p>uring.</p>')).toEqual(['text: In', 'text: uring.']);
  });
});
