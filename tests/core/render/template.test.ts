import { describe, expect, it } from 'vitest';
import { clipboardCopy } from '../../../core/render/clipboard';
import { PLACEHOLDERS, parseTemplate } from '../../../core/render/template';
import type { CleanArticle } from '../../../core/story/article';
import { article } from './article';
import { as } from './request';

const filled = (template: string, parts: Partial<CleanArticle> = {}): string =>
  clipboardCopy(article(parts), as('template', { template })).plain;

describe('a template', () => {
  it('puts what is known in the place of names', () => {
    expect(filled('{title} by {authors}, {outlet} via {syndicator}, {date}: {url}')).toBe(
      'Ferry slip stays open by Mara Lind, The Lindmouth Ledger via Yahoo News, 11 February 2026: https://ledger.example/ferry',
    );
    expect(filled('{TITLE}\n{url}')).toContain('Ferry slip');
    expect(filled('{today} {inText} {url}')).toBe('2026-11-23 (Lind, 2026) https://ledger.example/ferry');
  });

  it('keeps doubled braces as braces, and every other sign as it is', () => {
    expect(filled('{{title}} $& \\n {url}')).toBe('{title} $& \\n https://ledger.example/ferry');
  });

  it('leaves out a line with nothing to put in, and no gap for it', () => {
    expect(filled('{title}\n\nAgency: {agency}\n\n{url}')).toBe(
      'Ferry slip stays open\n\nhttps://ledger.example/ferry',
    );
  });

  it('always says the source', () => {
    expect(filled('{title}')).toMatch(/^Ferry slip stays open\n\nBy Mara Lind, .* – https:\/\/ledger\.example\/ferry$/);
    expect(filled('{title} – {url}')).not.toContain('By Mara');
  });

  it('is not filled a second time by what a page says', () => {
    expect(filled('{title} {url}', { title: '{agency} {{' })).toBe('{agency} {{ https://ledger.example/ferry');
  });

  it('can hold every name there is', () => {
    for (const name of PLACEHOLDERS) expect(filled(`x{${name}}x {url}`)).toMatch(/^x.*x https/s);
  });

  it('is refused with the line and the name that is wrong', () => {
    expect(parseTemplate('{title}\n{autor}')).toEqual({ problem: { why: 'unknown', what: 'autor', at: 2 } });
    expect(parseTemplate('{title')).toEqual({ problem: { why: 'open', what: '{', at: 1 } });
    expect(parseTemplate('title}')).toEqual({ problem: { why: 'stray', what: '}', at: 1 } });
    expect(() => filled('{nobody}')).toThrow('problem_copy_template');
  });
});
