import { describe, expect, it } from 'vitest';
import { searchLink, sourceLine } from '../../../core/render/source-line';
import { english, wordingIn } from '../../wording';
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
    expect(line.parts.at(-1)).toMatchObject({
      text: 'Search for the original',
      href: expect.stringMatching(/^https:\/\/duckduckgo\.com\//),
    });
  });

  it('as text alone ends with the page’s own address, without the long address of a search', () => {
    expect(sourceLine(article({ originalUrl: null }), english).text).toMatch(
      / – via Yahoo News – https:\/\/www\.yahoo\.com\/news\/ferry\.html$/,
    );
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

describe('the source line of a story that runs the other way', () => {
  it('sets apart names and addresses in an interface that runs from right to left', () => {
    expect(sourceLine(article(), wordingIn('he')).text).toBe(
      '\u200Fמאת \u2068Mara Lind\u2069, \u2068The Lindmouth Ledger\u2069, 11 בפברואר 2026 – דרך \u2068Yahoo News\u2069 – \u2068https://ledger.example/ferry\u2069\u200F',
    );
    const { text } = sourceLine(article({ authors: ['Mara Lind', 'ليلى حداد'], agency: 'dpa' }), wordingIn('ar'));
    expect(text).toContain('\u2068Mara Lind\u2069 وليلى حداد، \u2068The Lindmouth Ledger\u2069 (\u2068dpa\u2069)، 11');
  });

  it('sets apart only names that run from right to left in an interface that does not', () => {
    const hebrew = article({ authors: ['מרה לינד'], title: 'המעבורת' });
    expect(sourceLine(hebrew, english, { withTitle: true }).text).toMatch(
      /^\u2068המעבורת\u2069 – By \u2068מרה לינד\u2069, The Lindmouth Ledger, .* – https:\/\/ledger\.example\/ferry$/,
    );
  });

  it.each(['en', 'de', 'ja'])('has no invisible signs where all runs one way (%s)', (locale) => {
    expect(sourceLine(article(), wordingIn(locale)).text).not.toMatch(/\p{Bidi_Control}/u);
  });
});
