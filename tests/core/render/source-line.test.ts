import { describe, expect, it } from 'vitest';
import { searchLink, sourceLine } from '../../../core/render/source-line';
import { english } from '../../wording';
import { article } from './article';

describe('the source line', () => {
  it('says who wrote it, for whom, when, who shows it, and where the original is', () => {
    expect(sourceLine(article(), english).text).toBe(
      'By Mara Lind, The Lindmouth Ledger, 11 February 2026 – via Yahoo News – https://ledger.example/ferry',
    );
  });

  it('gives the day the page states, whatever zone it is read in', () => {
    expect(sourceLine(article({ published: '2026-01-01T00:10:00+13:00' }), english).text).toContain('1 January 2026');
    expect(sourceLine(article({ published: '2026-01-01' }), english).text).toContain('1 January 2026');
    expect(sourceLine(article({ published: 'lately' }), english).text).not.toContain('lately');
  });

  it('offers a search, called a search, where a syndicator does not link the original', () => {
    const line = sourceLine(article({ originalUrl: null }), english);
    expect(line.text).toContain('– https://www.yahoo.com/news/ferry.html – Search for the original: https://');
    expect(line.parts.at(-1)?.text).toBe('Search for the original');
  });

  it('offers none on the outlet’s own page, nor without a headline to search for', () => {
    expect(sourceLine(article({ syndicator: null, originalUrl: null }), english).text).not.toContain('Search');
    expect(searchLink({ title: null, outlet: null })).toBeNull();
  });

  it('names an agency beside the outlet, alone, and not twice', () => {
    expect(sourceLine(article({ agency: 'Reuters' }), english).text).toContain('The Lindmouth Ledger (Reuters)');
    expect(sourceLine(article({ agency: 'Reuters', outlet: null }), english).text).toContain('Mara Lind, Reuters,');
    const own = article({ agency: 'Reuters', outlet: { name: 'Reuters', url: null } });
    expect(sourceLine(own, english).text.match(/Reuters/g)).toHaveLength(1);
    const spelt = article({ agency: 'Associated Press', outlet: { name: 'The Associated Press', url: null } });
    expect(sourceLine(spelt, english).text.match(/Associated Press/g)).toHaveLength(1);
    const author = article({ agency: 'dpa', authors: ['Mara Lind', 'DPA'] });
    expect(sourceLine(author, english).text).toMatch(/^By Mara Lind and DPA, The Lindmouth Ledger, /);
    const other = article({ agency: 'dpa', authors: ['Mara Lind', 'Reuters'] });
    expect(sourceLine(other, english).text).toContain('The Lindmouth Ledger (dpa)');
  });

  it('lists authors as a sentence does, and leaves out what is not known', () => {
    expect(sourceLine(article({ authors: ['A', 'B', 'C'] }), english).text).toMatch(/^By A, B and C,/);
    const bare = article({ authors: [], outlet: null, syndicator: null, published: null, originalUrl: null });
    expect(sourceLine(bare, english).text).toBe('https://www.yahoo.com/news/ferry.html');
  });
});
