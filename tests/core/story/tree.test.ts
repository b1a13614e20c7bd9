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

  it('does not glue words where blocks inside a heading end', () => {
    expect(htmlOf('<h2><div>Tides</div><div>Low water</div></h2>').replace(/\s+/g, ' ')).toBe(
      '<h2> Tides Low water </h2>',
    );
  });
});
