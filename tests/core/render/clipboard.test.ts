import { describe, expect, it } from 'vitest';
import { clipboardCopy } from '../../../core/render/clipboard';
import { leftOutLine } from '../../../core/render/left-out';
import { readingMinutes } from '../../../core/render/reading-time';
import { sourceLine } from '../../../core/render/source-line';
import { english, wordingIn } from '../../wording';
import { article, body, h } from './article';
import { as } from './request';

describe('a copy', () => {
  it('is rich and plain together, each with headline and text, each ending with the source line', () => {
    const { plain, html } = clipboardCopy(article(), as('rich'));
    const source = sourceLine(article(), english).text;
    expect(plain).toBe(`Ferry slip stays open\n\nThe slip stays open.\n\n${source}`);
    expect(html).toMatch(/^<h1>Ferry slip stays open<\/h1><p>The slip stays open.<\/p>/);
    expect(html).toMatch(/<a href="https:\/\/ledger.example\/ferry">https:\/\/ledger.example\/ferry<\/a><\/p>$/);
  });

  it('says what was left out when the reader wants it', () => {
    const { plain, html } = clipboardCopy(article(), as('rich', { leftOut: true }));
    expect(plain).toMatch(/Left out: 16 ad labels, 1 AI summary$/);
    expect(html).toMatch(/<p dir="auto">Left out: 16 ad labels, 1 AI summary<\/p>$/);
    expect(clipboardCopy(article(), as('plain')).plain).not.toContain('Left out');
  });

  it('is text alone where that was chosen', () => {
    expect(clipboardCopy(article(), as('plain')).html).toBeNull();
    const markdown = clipboardCopy(article(), as('markdown'));
    expect(markdown.html).toBeNull();
    expect(markdown.plain).toMatch(/^# Ferry slip stays open\n/);
    expect(markdown.plain).toContain('<https://ledger.example/ferry>');
  });

  it('of a story that goes on says so before the source line, and links where', () => {
    const url = 'https://ledger.example/ferry/2';
    const pages = [1, 2, 3].map((number) => ({ number, url: `https://ledger.example/ferry/${number}` }));
    const { plain, html } = clipboardCopy(article({ url, pages }), as('rich'));
    const said =
      'This is page 2 of the story. Other pages: 1 https://ledger.example/ferry/1, 3 https://ledger.example/ferry/3';
    expect(plain).toContain(`stays open.\n\n${said}\n\nBy Mara Lind`);
    expect(html).toContain('Other pages: <a href="https://ledger.example/ferry/1">1</a>, <a href=');
    expect(clipboardCopy(article(), as('plain')).plain).not.toContain('page');
  });

  it('does without a headline that is not known', () => {
    const { plain, html } = clipboardCopy(article({ title: null }), as('rich'));
    expect(plain).toMatch(/^The slip/);
    expect(html).not.toContain('<h1>');
  });
});

describe('a copy in another form', () => {
  const rich = article({ body: body(h('p', ['One & two.']), h('p', ['Three.'])) });

  it('is the markup itself as HTML', () => {
    const { plain, html } = clipboardCopy(rich, as('html'));
    expect(html).toBeNull();
    expect(plain).toMatch(/^<h1>Ferry slip stays open<\/h1><p>One &#x26; two.<\/p><p>Three.<\/p><hr>/);
  });

  it('is a quotation in the marks of its language, with headline and source', () => {
    const { plain, html } = clipboardCopy(rich, as('quotation'));
    const source = sourceLine(rich, english, { withTitle: true }).text;
    expect(plain).toBe(`“One & two.\n\n“Three.”\n\n— ${source}`);
    expect(source).toMatch(/^Ferry slip stays open – By Mara Lind, /);
    expect(html).toMatch(/^<blockquote cite="https:\/\/ledger.example\/ferry" dir="ltr"><p>One/);
    expect(clipboardCopy({ ...rich, language: 'fr-CA' }, as('quotation')).plain).toContain('«\u00A0Three.\u00A0»');
  });

  it('is a quotation that holds the same words with and without markup', () => {
    const picture = h('figure', [
      h('img', [], { src: 'https://ledger.example/slip.jpg', alt: '' }),
      h('figcaption', ['At low water.']),
    ]);
    const quoted = article({ body: body(picture, h('blockquote', [picture, h('p', ['“Nobody came.”'])])) });
    const { plain, html } = clipboardCopy(quoted, as('quotation'));
    expect(plain).toMatch(/^“‘Nobody came\.’”\n\n— Ferry/);
    expect(html).toContain('<blockquote><p>“Nobody came.”</p></blockquote></blockquote>');
    expect(html).not.toMatch(/low water|<img/);
  });

  it('is a citation alone, with italics where programs take them', () => {
    const { plain, html } = clipboardCopy(rich, as('apa', { leftOut: true }));
    expect(plain).toMatch(/^Lind, M\. \(2026/);
    expect(plain).not.toContain('One & two');
    expect(html).toContain('<i>The Lindmouth Ledger</i>. <a href="https://ledger.example/ferry">https:');
    expect(clipboardCopy(rich, as('ris'))).toMatchObject({ html: null });
  });

  it('of a part says the headline with the source, and not above it', () => {
    const { plain, html } = clipboardCopy(rich, as('rich', { isPart: true }));
    expect(plain).toMatch(/^One & two\.\n\nThree\.\n\nFerry slip stays open – By Mara Lind, /);
    expect(html).not.toContain('<h1>');
  });

  it('says which way the story runs where that is from right to left', () => {
    const hebrew = article({ language: 'he', direction: 'rtl' });
    expect(clipboardCopy(hebrew, as('rich')).html).toMatch(/^<div dir="rtl" lang="he"><h1>.*<\/div><hr><p dir="auto">/);
  });
});

describe('a copy of a story that runs another way than the interface', () => {
  const hebrew = wordingIn('he');
  const pages = [1, 2].map((number) => ({ number, url: `https://ledger.example/ferry/${number}` }));

  it('has names and addresses set apart by markup where there is markup', () => {
    const { plain, html } = clipboardCopy(article(), as('rich', { wording: hebrew }));
    expect(html).toContain(
      '<p dir="auto">מאת <bdi>Mara Lind</bdi>, <bdi><a href="https://ledger.example/">The Lindmouth Ledger</a></bdi>, 11',
    );
    expect(html).not.toMatch(/\p{Bidi_Control}/u);
    expect(plain).toContain('\u2068Mara Lind\u2069');
  });

  it('has them set apart by signs in Markdown and in the line of pages', () => {
    expect(clipboardCopy(article(), as('markdown', { wording: hebrew })).plain).toContain(
      '[\u2068The Lindmouth Ledger\u2069](https://ledger.example/)',
    );
    const paged = article({ url: pages[0]?.url ?? '', pages });
    expect(clipboardCopy(paged, as('plain', { wording: hebrew })).plain).toContain(
      '2 \u2068https://ledger.example/ferry/2\u2069',
    );
  });

  it('has neither in an interface that runs its way', () => {
    const { plain, html } = clipboardCopy(article({ url: pages[0]?.url ?? '', pages }), as('rich'));
    expect(`${plain}${html}`).not.toMatch(/\p{Bidi_Control}|<bdi>/u);
  });
});

describe('what was left out', () => {
  it('is counted by kind, singular and plural, in the order of kinds', () => {
    expect(leftOutLine({ leftover: 2, ad: 1, duplicate: 1 }, english)).toBe(
      'Left out: 1 ad label, 1 repetition, 2 leftovers',
    );
  });

  it('is nothing when nothing was', () => {
    expect(leftOutLine({}, english)).toBeNull();
    expect(leftOutLine({ ad: 0 }, english)).toBeNull();
  });
});

describe('reading time', () => {
  it('is a minute at least, and goes by the speed of the language', () => {
    const long = body(h('p', ['x'.repeat(9_870)]));
    expect(readingMinutes({ body: body(h('p', ['Short.'])), language: 'en' })).toBe(1);
    expect(readingMinutes({ body: long, language: 'en-GB' })).toBe(10);
    expect(readingMinutes({ body: long, language: 'zh-TW' })).toBe(39);
    expect(readingMinutes({ body: long, language: 'xx' })).toBe(11);
    expect(readingMinutes({ body: long, language: null })).toBe(10);
  });
});
