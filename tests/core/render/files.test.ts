import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileName } from '../../../core/render/file-name';
import { storyFile } from '../../../core/render/files';
import { sourceLine } from '../../../core/render/source-line';
import { english } from '../../wording';
import { article, body, h } from './article';
import { as } from './request';

const HOSTILE = 'Who: "me", or\n--- {x}? # no\u2028 <b>';

describe('a Markdown file', () => {
  it('begins with front matter that says what is known, then the story and its source', () => {
    const { text } = storyFile(article(), 'markdown', as('rich'), '');
    const [, matter = '', rest = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
    expect(parse(matter)).toEqual({
      title: 'Ferry slip stays open',
      authors: ['Mara Lind'],
      outlet: 'The Lindmouth Ledger',
      syndicator: 'Yahoo News',
      published: '2026-02-11T23:30:00-05:00',
      url: 'https://ledger.example/ferry',
      read: 'https://www.yahoo.com/news/ferry.html',
      language: 'en',
      saved: '2026-11-23',
    });
    expect(rest).toMatch(/^\n# Ferry slip stays open\n\nThe slip stays open\.\n/);
    expect(marked.parse(rest)).toContain('via <a href="https://www.yahoo.com/news/">Yahoo News</a>');
  });

  it('takes any headline for no more than words', () => {
    const { text } = storyFile(article({ title: HOSTILE, authors: ['a: b', '- c'] }), 'markdown', as('rich'), '');
    const matter = parse(text.slice(4, text.indexOf('\n---\n', 4)));
    expect(matter).toMatchObject({ title: HOSTILE, authors: ['a: b', '- c'] });
  });
});

describe('an HTML file', () => {
  const { text } = storyFile(
    article({ title: HOSTILE, body: body(h('p', ['<script>'], {}), h('img', [], { src: 'https://x.example/a.png' })) }),
    'html',
    as('rich'),
    'p { color: red }',
  );
  const page = new DOMParser().parseFromString(text, 'text/html');

  it('is one page with its style in it, that may run nothing', () => {
    expect(text).toMatch(/^<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">/);
    expect(page.querySelector('style')?.textContent).toBe('p { color: red }');
    expect(page.querySelector('script, link[rel=stylesheet], base')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
  });

  it('says whose story it is, and takes its words for no markup', () => {
    expect(page.title).toContain('Who: "me", or');
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://ledger.example/ferry');
    expect(page.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Mara Lind');
    expect(page.querySelector('article > p')?.textContent).toBe('<script>');
  });
});

describe('a text file', () => {
  it('is the plain copy', () => {
    expect(storyFile(article(), 'plain', as('rich'), '').text).toBe(
      `Ferry slip stays open\n\nThe slip stays open.\n\n${sourceLine(article(), english).text}\n`,
    );
  });
});

describe('the name of a file', () => {
  const named = (title: string | null, published: string | null = null) =>
    fileName({ title, published, outlet: null }, 'md');

  it('is the day and the headline', () => {
    expect(storyFile(article(), 'html', as('rich'), '').name).toBe('2026-02-11 Ferry slip stays open.html');
  });

  it('has no sign that a system refuses', () => {
    expect(named('A/B: “C”? <d> | e\\f * "g"\n\u202Eh')).toBe('A B “C” d e f g h.md');
    expect(named('..hidden. ')).toBe('hidden.md');
    expect(named('CON')).toBe('story CON.md');
    expect(named('???')).toBe('story.md');
    expect(named(null)).toBe('story.md');
  });

  it('is short enough in any script, and cut between words', () => {
    const long = named('渡し船'.repeat(100));
    expect(new TextEncoder().encode(long).length).toBeLessThan(200);
    expect(named('Ferry slip '.repeat(40))).toMatch(/slip\.md$|Ferry\.md$/);
  });
});
