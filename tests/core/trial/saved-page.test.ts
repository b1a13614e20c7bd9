import { describe, expect, it } from 'vitest';
import { decodePage, formOf, placeAt, savedAddress } from '../../../core/trial/saved-page';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const form = (text: string): string => formOf(bytesOf(text), text);
const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const addressIn = (html: string): string | null => savedAddress(html, pageOf(html));

describe('the form of a file', () => {
  it.each([
    ['<!DOCTYPE html><html><body>x</body></html>', 'page'],
    ['<!-- saved --><p>A paragraph</p>', 'page'],
    ['From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n\r\n<html>', 'archive'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'archive'],
    ['bplist00\u0000', 'archive'],
    ['%PDF-1.7', 'other'],
    ['Just some words, and 3 < 4.', 'other'],
    ['\u0000\u0001<html>', 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, expected) => {
    expect(form(text)).toBe(expected);
  });
});

describe('the text of a saved page', () => {
  it('is read in the encoding that its first bytes name', () => {
    const latin = Uint8Array.from(
      [...'<meta charset="windows-1252"><p>caf'].map((sign) => sign.charCodeAt(0)).concat(0xe9),
    );
    expect(decodePage(latin)).toContain('café');
    expect(decodePage(Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0]))).toBe('<p>');
  });

  it('is taken for UTF-8 where they name none, or one that nobody knows', () => {
    expect(decodePage(bytesOf('<p>café'))).toBe('<p>café');
    expect(decodePage(bytesOf('<meta charset="none-such"><p>café'))).toContain('café');
  });
});

describe('the address a page was saved from', () => {
  it('is what the tool that saved it noted, before the canonical one, which may be the original’s', () => {
    const html = `<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://www.yahoo.com/news/slip.html
 saved date: Mon Jan 05 2026
--><head><link rel="canonical" href="https://ledger.example/slip"></head><body></body></html>`;
    expect(addressIn(html)).toBe('https://www.yahoo.com/news/slip.html');
    expect(addressIn('<!-- saved from url=(0027)https://ledger.example/slip --><p>x')).toBe(
      'https://ledger.example/slip',
    );
  });

  it('is else what the page says of itself', () => {
    expect(addressIn('<link rel="canonical" href="https://ledger.example/slip">')).toBe('https://ledger.example/slip');
    expect(addressIn('<meta property="og:url" content="https://ledger.example/og">')).toBe('https://ledger.example/og');
  });

  it('is looked for at once in a page of comments that never end', () => {
    const started = performance.now();
    expect(savedAddress('<!--'.repeat(50_000), pageOf('<p>x'))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is not known where the page tells none, or none of the web', () => {
    expect(addressIn('<p>x')).toBeNull();
    expect(addressIn('<link rel="canonical" href="/slip">')).toBeNull();
  });
});

describe('a page placed at an address', () => {
  const linkOf = (page: Document): string | undefined => page.querySelector('a')?.getAttribute('href') ?? undefined;
  const baseOf = (page: Document): string | null | undefined => page.querySelector('base')?.getAttribute('href');

  it('has its links lead where they do there, also at another one later', () => {
    const page = pageOf('<a href="/next">next</a>');
    placeAt(page, 'https://one.example/a/b');
    expect(baseOf(page)).toBe('https://one.example/a/b');
    placeAt(page, 'https://two.example/c');
    expect(baseOf(page)).toBe('https://two.example/c');
    expect(page.querySelectorAll('base')).toHaveLength(1);
    expect(linkOf(page)).toBe('/next');
  });

  it('keeps the base that it names itself', () => {
    const page = pageOf('<head><base href="/static/"></head><a href="next">next</a>');
    placeAt(page, 'https://one.example/a/b');
    expect(baseOf(page)).toBe('https://one.example/static/');
  });
});
