import { describe, expect, it } from 'vitest';
import { attributionOf, jsonLd } from './page';

describe('authors', () => {
  it('are those the page shows when its data leave one out', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: { name: 'Anna Berg' } }),
      byline:
        '<div class="byline">By <a href="/author/anna">Anna Berg</a> and <a href="/author/ben">Ben Roth</a></div>',
    });
    expect(told.authors).toEqual(['Anna Berg', 'Ben Roth']);
  });

  it('leave out who edited, tested or photographed', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Anna Berg' }, { name: 'Ben Roth' }] }),
      byline:
        '<p class="byline">By <a href="/author/anna">Anna Berg</a></p><p class="byline">Photography by <a href="/author/ben">Ben Roth</a></p>',
    });
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are not the account that posted the story', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'BlogPosting', author: { name: 'aberg17' } }),
      byline: '<div class="author-name">Anna Berg</div>',
    });
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('are not names in a picture’s credit, the comments or other stories', () => {
    const told = attributionOf({
      byline: '<figure><img src="g.png" alt=""><figcaption class="author">Photo: Carl Otter</figcaption></figure>',
      after: '<div class="comments"><span class="author">Dora Finch</span></div>',
    });
    expect(told.authors).toEqual([]);
    expect(told.evidence.authors).toBeUndefined();
  });

  it('are a body only where no person is named', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      author: { '@type': 'Organization', name: 'Gazette Editorial Board' },
    });
    expect(attributionOf({ head }).authors).toEqual(['Gazette Editorial Board']);
    expect(attributionOf({ head, byline: '<p class="byline">By Anna Berg</p>' }).authors).toEqual(['Anna Berg']);
  });

  it('hold an agency only where the page’s data list it as one of them, after the people', () => {
    const listed = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: [{ name: 'dpa' }, { name: 'Anna Berg' }] }),
    });
    expect(listed.authors).toEqual(['Anna Berg', 'dpa']);
    expect(listed.agency).toBe('dpa');
    const shown = attributionOf({ byline: '<p class="byline">By Anna Berg The Associated Press</p>' });
    expect(shown.authors).toEqual(['Anna Berg']);
    expect(shown.agency).toBe('Associated Press');
  });

  it('are the agency alone where the data name nobody else', () => {
    const told = attributionOf({
      head: jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Deutsche Presse-Agentur' } }),
    });
    expect(told.authors).toEqual(['Deutsche Presse-Agentur']);
    expect(told.agency).toBe('dpa');
  });

  it('are the body that the page says wrote it, before the one that posted it', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Wireworks' } });
    const told = attributionOf({ head, byline: '<p class="byline">by <a href="/by/x">University of Quillby</a></p>' });
    expect(told.authors).toEqual(['University of Quillby']);
    expect(attributionOf({ head, byline: '<p class="byline">University of Quillby</p>' }).authors).toEqual([
      'Wireworks',
    ]);
  });

  it('are read beside share buttons only behind a word for it', () => {
    const shared = (text: string) =>
      attributionOf({ byline: `<div class="by-share"><p class="author">${text}</p></div>` });
    expect(shared('By: Anna Berg').authors).toEqual(['Anna Berg']);
    expect(shared('Anna Berg').authors).toEqual([]);
  });

  it('are read in the article’s footer, not in the page’s', () => {
    const footer = '<footer><a rel="author" href="/anna">Anna Berg</a></footer>';
    expect(attributionOf({ after: footer }).authors).toEqual(['Anna Berg']);
    expect(attributionOf({ page: footer }).authors).toEqual([]);
  });

  it('are read from the box about the author, which the biography tells from other boxes', () => {
    const box = (name: string) =>
      `<div class="author-box"><b>${name}</b><p>Anna Berg keeps goats, ${'and writes about them '.repeat(12)}.</p></div>`;
    expect(attributionOf({ after: box('Anna Berg') }).authors).toEqual(['Anna Berg']);
    expect(attributionOf({ after: box('Harbour Walks') }).authors).toEqual([]);
  });

  it('may be a name alone on a line, but not what leads over to a list', () => {
    const line = (text: string, after = '') => attributionOf({ after: `<p><b>${text}</b></p>${after}` }).authors;
    expect(line('Anna Berg')).toEqual(['Anna Berg']);
    expect(line('Best Practices', '<ul><li>Count the goats.</li></ul>')).toEqual([]);
  });

  it('are not people the story links to', () => {
    const byline = (text: string) => attributionOf({ byline: `<p>${text}</p>` }).authors;
    expect(byline('Nobody has seen <a href="/people/carl">Carl Otter</a> since the goats were let out.')).toEqual([]);
    expect(byline('<a href="/people/anna">Anna Berg</a>, Lindmouth')).toEqual(['Anna Berg']);
  });

  it('are read between two copies of the standfirst, for wide and for narrow screens', () => {
    const standfirst = `<p>${'Goats eat what the contractor cannot reach with his machines. '.repeat(2)}</p>`;
    const told = attributionOf({ head: '', byline: `${standfirst}${standfirst}<div class="author">Anna Berg</div>` });
    expect(told.authors).toEqual(['Anna Berg']);
  });

  it('never hold the outlet of a story that a portal shows', () => {
    const url = 'https://portal.example/story';
    const told = (...authors: string[]) =>
      attributionOf({
        url,
        head: jsonLd({ '@type': 'NewsArticle', author: authors.map((name) => ({ name })) }),
        byline: '<span class="provider">Reuters</span>',
      });
    expect(told('Reuters')).toMatchObject({ authors: [], agency: 'Reuters', outlet: { name: 'Reuters' } });
    expect(told('Anna Berg', 'Thomson Reuters').authors).toEqual(['Anna Berg']);
    expect(told('Anna Berg', 'dpa').authors).toEqual(['Anna Berg', 'dpa']);
  });
});
