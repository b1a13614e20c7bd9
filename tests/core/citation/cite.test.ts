import { describe, expect, it } from 'vitest';
import { cite, citeInText } from '../../../core/citation/cite';
import type { CitationFormat } from '../../../core/render/copy-settings';
import type { CleanArticle } from '../../../core/story/article';
import { article } from '../render/article';

const TODAY = '2026-11-23';
const cited = (format: CitationFormat, parts: Partial<CleanArticle> = {}): string =>
  cite(article(parts), format, TODAY).text;

describe('a reference', () => {
  it('follows APA, with the day first and the outlet in italics', () => {
    expect(cited('apa')).toBe(
      'Lind, M. (2026, February 11). Ferry slip stays open. The Lindmouth Ledger. https://ledger.example/ferry',
    );
    const { parts } = cite(article(), 'apa', TODAY);
    expect(parts?.find(({ as }) => as === 'italic')?.text).toBe('The Lindmouth Ledger');
    expect(parts?.at(-1)).toEqual({ text: 'https://ledger.example/ferry', as: 'link' });
  });

  it('follows MLA', () => {
    expect(cited('mla')).toBe(
      'Lind, Mara. “Ferry slip stays open.” The Lindmouth Ledger, 11 Feb. 2026, ledger.example/ferry.',
    );
  });

  it('follows Chicago', () => {
    expect(cited('chicago')).toBe(
      'Lind, Mara. “Ferry slip stays open.” The Lindmouth Ledger, February 11, 2026. https://ledger.example/ferry.',
    );
  });

  it('lists several authors as each style does', () => {
    const two = { authors: ['Mara Lind', 'Jonas van Aalst'] };
    expect(cited('apa', two)).toMatch(/^Lind, M\., & van Aalst, J\. \(/);
    expect(cited('mla', two)).toMatch(/^Lind, Mara, and Jonas van Aalst\. “/);
    expect(cited('chicago', two)).toMatch(/^Lind, Mara, and Jonas van Aalst\. “/);
    const three = { authors: ['Mara Lind', 'Jonas van Aalst', 'Jean-Luc Petit'] };
    expect(cited('apa', three)).toMatch(/^Lind, M\., van Aalst, J\., & Petit, J\.-L\. \(/);
    expect(cited('mla', three)).toMatch(/^Lind, Mara, et al\. “/);
    expect(cited('chicago', three)).toMatch(/^Lind, Mara, Jonas van Aalst, and Jean-Luc Petit\. “/);
  });

  it('begins with the headline where nobody signed, and says when it was read where no day is given', () => {
    const bare = { authors: [], published: null };
    expect(cited('apa', bare)).toBe(
      'Ferry slip stays open. (n.d.). The Lindmouth Ledger. Retrieved November 23, 2026, from https://ledger.example/ferry',
    );
    expect(cited('mla', bare)).toMatch(
      /^“Ferry slip stays open\.” The Lindmouth Ledger, ledger.*\. Accessed 23 Nov\. 2026\.$/,
    );
    expect(cited('chicago', bare)).toContain('The Lindmouth Ledger, accessed November 23, 2026. https');
  });

  it('names the site it was read on where the address is not the outlet’s', () => {
    expect(cited('apa', { originalUrl: null })).toContain(
      'The Lindmouth Ledger, via Yahoo News. https://www.yahoo.com/',
    );
    expect(cited('mla')).not.toContain('Yahoo');
  });

  it('keeps the marks of a headline, and turns quotation marks in it into inner ones', () => {
    expect(cited('mla', { title: 'Who said “never again”?' })).toContain('“Who said ‘never again’?” The');
    expect(cited('apa', { title: 'Open at last!' })).toContain('Open at last! The Lindmouth Ledger');
  });

  it('has a short form for the running text', () => {
    expect(citeInText(article(), TODAY)).toBe('(Lind, 2026)');
    expect(citeInText(article({ authors: ['A Lind', 'B van Aalst'] }), TODAY)).toBe('(Lind & van Aalst, 2026)');
    expect(citeInText(article({ authors: ['A B', 'C D', 'E F'], published: null }), TODAY)).toBe('(B et al., n.d.)');
    expect(citeInText(article({ authors: [] }), TODAY)).toBe('(“Ferry slip stays open”, 2026)');
  });
});

describe('names', () => {
  const authorOf = (name: string, language = 'en') =>
    JSON.parse(cited('csl-json', { authors: [name], language }))[0].author[0];

  it('are taken apart at the last word, with what belongs to it', () => {
    expect(authorOf('Mara J. Lind')).toEqual({ family: 'Lind', given: 'Mara J.' });
    expect(authorOf('Maria de la Cruz')).toEqual({
      family: 'Cruz',
      given: 'Maria',
      'non-dropping-particle': 'de la',
    });
    expect(authorOf('Martin King, Jr.')).toEqual({ family: 'King', given: 'Martin', suffix: 'Jr.' });
    expect(authorOf('Omar al-Rashid')).toEqual({ family: 'al-Rashid', given: 'Omar' });
  });

  it('begin with the family name where a comma says so, but not for what stands behind a name', () => {
    expect(authorOf('Smith, John')).toEqual({ family: 'Smith', given: 'John' });
    expect(cited('apa', { authors: ['Smith, John'] })).toMatch(/^Smith, J\. \(/);
    expect(authorOf('van Aalst, Jonas P.')).toEqual({
      family: 'Aalst',
      given: 'Jonas P.',
      'non-dropping-particle': 'van',
    });
    expect(authorOf('García Márquez, Gabriel')).toEqual({ family: 'García Márquez', given: 'Gabriel' });
    expect(authorOf('King, Martin, Jr.')).toEqual({ family: 'King', given: 'Martin', suffix: 'Jr.' });
    expect(authorOf('Martin King Jr.')).toEqual({ family: 'King', given: 'Martin', suffix: 'Jr.' });
    expect(authorOf('Mara Lind, PhD, MBA')).toEqual({ family: 'Lind', given: 'Mara', suffix: 'PhD, MBA' });
    expect(authorOf('Kovács, Anna', 'hu')).toEqual({ family: 'Kovács', given: 'Anna' });
    expect(authorOf('John Smith, Lindmouth, Norway')).toEqual({ literal: 'John Smith, Lindmouth, Norway' });
  });

  it('begin with the family name where the language says so', () => {
    expect(authorOf('宮崎 駿', 'ja')).toEqual({ family: '宮崎', given: '駿' });
    expect(authorOf('Kovács Anna', 'hu')).toEqual({ family: 'Kovács', given: 'Anna' });
  });

  it('stay whole where they are one word, a body or an agency', () => {
    for (const name of ['Banksy', 'Editorial Board', 'Ledger Staff', 'Associated Press']) {
      expect(authorOf(name)).toEqual({ literal: name });
    }
  });
});

describe('a citation as data', () => {
  it('is CSL-JSON of a newspaper article', () => {
    expect(JSON.parse(cited('csl-json', { originalUrl: null }))).toEqual([
      {
        id: 'lind2026ferry',
        type: 'article-newspaper',
        title: 'Ferry slip stays open',
        author: [{ family: 'Lind', given: 'Mara' }],
        'container-title': 'The Lindmouth Ledger',
        source: 'Yahoo News',
        issued: { 'date-parts': [[2026, 2, 11]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://www.yahoo.com/news/ferry.html',
        language: 'en',
      },
    ]);
  });

  it('is RIS, a tag a line, each line ended as the format asks', () => {
    expect(cited('ris').split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - lind2026ferry',
      'AU  - Lind, Mara',
      'TI  - Ferry slip stays open',
      'T2  - The Lindmouth Ledger',
      'PY  - 2026',
      'DA  - 2026/02/11/',
      'Y2  - 2026/11/23/',
      'UR  - https://ledger.example/ferry',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it('is one BibTeX entry', () => {
    expect(cited('bibtex')).toBe(`@article{lind2026ferry,
  author = {Lind, Mara},
  title = {{Ferry slip stays open}},
  journal = {The Lindmouth Ledger},
  year = {2026},
  month = feb,
  day = {11},
  url = {https://ledger.example/ferry},
  urldate = {2026-11-23},
  language = {en}
}
`);
  });

  it('cannot be broken out of by a page’s words', () => {
    const hostile = cited('bibtex', {
      title: '50% of {all} \\input{/etc/passwd} & $x_1^2$ ~ #1',
      authors: ['Ann and Bob}, title={x', 'Banksy'],
      originalUrl: 'https://ledger.example/a{b}c\\d?x=1_2%20',
    });
    expect(hostile).toContain(
      'title = {{50\\% of \\textbraceleft{}all\\textbraceright{} \\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\& \\$x\\_1\\textasciicircum{}2\\$ \\textasciitilde{} \\#1}}',
    );
    expect(hostile).toContain('url = {https://ledger.example/a%7Bb%7Dc%5Cd?x=1_2%20}');
    expect(hostile).not.toContain('and Bob}, title={x');
    expect(cited('ris', { title: 'One\r\nER  - \r\nTY  - BOOK' })).toContain('TI  - One ER - TY - BOOK\r\n');
  });

  it('has as many braces opened as closed, whatever the headline has', () => {
    for (const title of ['Set {a of', 'Set a} of']) {
      const entry = cited('bibtex', { title });
      expect(entry.split('{').length).toBe(entry.split('}').length);
    }
    expect(cited('bibtex', { title: 'Set {a of' })).toContain('title = {{Set \\textbraceleft{}a of}}');
  });

  it('keeps a name together that holds the word BibTeX parts names at', () => {
    expect(cited('bibtex', { authors: ['Marks and Spencer', 'Mara Lind'] })).toContain(
      'author = {Spencer, {Marks and} and Lind, Mara}',
    );
    expect(cited('bibtex', { authors: ['Andrea Anders'] })).toContain('author = {Anders, Andrea}');
  });

  it('has a key of plain letters, whatever the names are written in', () => {
    expect(cited('bibtex', { authors: ['Jürgen Müller-Šik'], title: 'Où est l’été?' })).toMatch(
      /^@article\{mullersik2026est,/,
    );
    expect(cited('bibtex', { authors: ['山田太郎'], title: '渡し船' })).toMatch(/^@article\{story2026,/);
  });
});
