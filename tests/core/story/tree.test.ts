import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/render/html';
import { collectBlocks } from '../../../core/story/blocks';
import { normalise } from '../../../core/story/normalise';
import { toTree } from '../../../core/story/tree';
import { parse } from './markup';

function htmlOf(html: string): string {
  const { body } = parse(`<body>${html}</body>`);
  normalise(body);
  return toHtml(toTree(collectBlocks(body), 'https://ledger.example/news/slip'));
}

describe('the tree', () => {
  it('holds allow-listed tags, attributes and addresses only', () => {
    const html = htmlOf(
      '<p class="x" style="color:red" onclick="alert(1)">One <a href="javascript:alert(1)" target="_blank">two</a>' +
        '<a href="vbscript:x">three</a><a href="mailto:desk@ledger.example">four</a></p>',
    );
    expect(html).toBe('<p>One <a>two</a><a>three</a><a href="mailto:desk@ledger.example">four</a></p>');
  });

  it('resolves addresses against the page', () => {
    expect(htmlOf('<p><a href="../about">About</a></p>')).toBe(
      '<p><a href="https://ledger.example/about">About</a></p>',
    );
  });

  it('keeps subheadings, lists, quotations, tables and code, and turns a main heading into a subheading', () => {
    const html =
      '<h1>Costs</h1><h3>Wood</h3><ol start="3"><li>Oak</li></ol><blockquote><p>So.</p></blockquote>' +
      '<table><tbody><tr><th>Year</th></tr><tr><td colspan="2">2025</td></tr></tbody></table><pre><code>a = 1</code></pre>';
    expect(htmlOf(html)).toBe(html.replaceAll('h1', 'h2'));
  });

  it('keeps the direction and language of a passage', () => {
    expect(htmlOf('<p dir="rtl" lang="he">שלום</p>')).toBe('<p dir="rtl" lang="he">שלום</p>');
  });

  it('says a picture and its caption once', () => {
    const html =
      '<figure><div><img src="https://cdn.example/a.jpg" alt="The slip"><img src="https://cdn.example/a.jpg"></div>' +
      '<figcaption><p>The slip at low water.</p></figcaption></figure>';
    const out = htmlOf(html);
    expect(out.match(/<img/g)).toHaveLength(1);
    expect(out).toContain('<figcaption>');
    expect(out).toContain('The slip at low water.');
  });

  it('says the parts of a caption once each, with spaces between', () => {
    const image = '<img src="https://cdn.example/a.jpg">';
    const out = (caption: string) => htmlOf(`<figure>${image}${caption}</figure>`);
    expect(out('<figcaption>The slip.<span>Kit Amble</span></figcaption><div>Kit Amble</div>')).toContain(
      '<figcaption>The slip. Kit Amble</figcaption>',
    );
    expect(out('<figcaption> Low <em>water</em> at the slip </figcaption>')).toContain(
      '<figcaption>Low <em>water</em> at the slip</figcaption>',
    );
  });

  it('keeps the figures of a gallery apart, each with its caption', () => {
    const figure = (name: string) =>
      `<figure><img src="https://cdn.example/${name}.jpg" alt="x"><figcaption>The ${name} door.</figcaption></figure>`;
    expect(htmlOf(`<figure>${figure('green')}${figure('red')}</figure>`)).toBe(figure('green') + figure('red'));
  });

  it('has no pictures that count visits', () => {
    const counter = '<img src="https://stats.example/?id=1" width="1" height="1">';
    expect(htmlOf(`<p>The slip.${counter}</p><p>${counter}</p><figure>${counter}</figure>`)).toBe('<p>The slip.</p>');
  });

  it('has no arrows from notes back to the text', () => {
    expect(htmlOf('<ol><li>Bought in 1958. <a href="#ref-1">↩︎</a></li></ol>')).toBe(
      '<ol><li>Bought in 1958. </li></ol>',
    );
    expect(htmlOf('<p>A <a href="#top">way up</a> and ↑ an arrow.</p>')).toContain('way up</a> and ↑ an arrow.');
  });

  it('does not glue words where blocks inside a heading end', () => {
    expect(htmlOf('<h2><div>Tides</div><div>Low water</div></h2>').replace(/\s+/g, ' ')).toBe(
      '<h2> Tides Low water </h2>',
    );
  });
});
