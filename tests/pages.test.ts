import { describe, expect, test } from 'vitest';
import { parseExpectation } from './pages/expectation.ts';
import { ownPage, ownPageNames } from './pages/pages.ts';

const SMALL = { url: 'https://www.example.org/', findings: [], article: null, text: [], absent: [] };

describe('own pages', () => {
  test.each(ownPageNames())('%s has a name, a page and an expectation that can be read', (name) => {
    expect(name).toMatch(/^[a-z0-9-]+--[a-z0-9-]+$/);
    const { html, expected } = ownPage(name);
    expect(new URL(expected.url).protocol).toBe('https:');
    expect(expected.article === null).toBe(expected.text.length === 0);
    expect(html).toMatch(/^<!doctype html>/);
  });

  test('a page without an expectation fails', () => {
    expect(() => ownPage('no-such--page')).toThrow(/ENOENT/);
  });
});

describe('an expectation', () => {
  test('with a key that nothing reads is refused', () => {
    expect(() => parseExpectation({ ...SMALL, titel: 'x' }, 'x--y')).toThrow('x--y: does not know “titel”.');
    expect(() => parseExpectation({ ...SMALL, findings: [{ kind: 'ad', txt: 'x' }] }, 'x--y')).toThrow('“txt”');
  });

  test('that leaves something out is refused', () => {
    const { absent: _, ...rest } = SMALL;
    expect(() => parseExpectation(rest, 'x--y')).toThrow('x--y: lacks “absent”.');
    expect(() => parseExpectation({ ...SMALL, findings: [{ kind: 'ad' }] }, 'x--y')).toThrow('could be known');
  });

  test('grades AI summaries and nothing else', () => {
    const finding = (it: object) => () => parseExpectation({ ...SMALL, findings: [{ text: 'x', ...it }] }, 'x--y');
    expect(finding({ kind: 'ai-summary' })).toThrow('grade');
    expect(finding({ kind: 'ad', grade: 'declared' })).toThrow('grade');
    expect(finding({ kind: 'ai-summary', grade: 'declared' })).not.toThrow();
  });
});
