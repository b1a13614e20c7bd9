import { describe, expect, test } from 'vitest';
import { KINDS } from '../core/finding.ts';
import { type ExpectedFinding, parseExpectation } from './pages/expectation.ts';
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

/** Languages whose labels and AI disclosures are known, and those of which only the labels are. */
const LANGUAGES = 'en de fr es it pt nl sv no da fi pl cs ru uk tr ar he hi ja ko zh'.split(' ');
const DISCLOSING = [...LANGUAGES, 'el', 'hu', 'ro', 'id'];
const LABELLING = [...DISCLOSING, ...'bg hr sr sk sl ca lt lv vi th fa'.split(' ')];

describe('look-alikes', () => {
  const pages = ownPageNames().map(ownPage);
  const of = (language: string) => pages.filter(({ name }) => name.startsWith(`lang--${language}`));

  test.each(pages.filter(({ expected }) => Object.keys(expected.lookalikes).length > 0))(
    'of $name stand on it',
    ({ html, expected }) => {
      const text = shown(html);
      for (const lookalike of Object.values(expected.lookalikes).flat()) expect(text).toContain(squeezed(lookalike));
    },
  );

  test.each(KINDS)('of kind %s are ten at least', (kind) => {
    const all = pages.flatMap(({ expected }) => expected.lookalikes[kind] ?? []);
    expect(new Set(all).size).toBeGreaterThanOrEqual(10);
  });

  test.each(LABELLING)('and labels stand on a page in %s', (language) => {
    expect(of(language).some(({ expected }) => expected.findings.some(({ kind }) => kind === 'ad'))).toBe(true);
    expect(of(language).flatMap(({ expected }) => expected.lookalikes.ad ?? []).length).toBeGreaterThan(0);
  });

  test.each(DISCLOSING)('and a disclosed panel stand on a page in %s', (language) => {
    const isPanel = ({ kind, grade }: ExpectedFinding): boolean => kind === 'ai-summary' && grade === 'disclosed';
    expect(of(language).some(({ expected }) => expected.findings.some(isPanel))).toBe(true);
    expect(of(language).flatMap(({ expected }) => expected.lookalikes['ai-summary'] ?? []).length).toBeGreaterThan(0);
  });
});

/** The text of a page without tags and spaces. */
const shown = (html: string): string =>
  squeezed(new DOMParser().parseFromString(html, 'text/html').documentElement.textContent ?? '');

const squeezed = (text: string): string => text.replace(/[\s\u00AD]+/g, '');

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

  test('with look-alikes of no kind is refused', () => {
    expect(() => parseExpectation({ ...SMALL, lookalikes: { advert: ['x'] } }, 'x--y')).toThrow('“advert”');
    expect(() => parseExpectation({ ...SMALL, lookalikes: { ad: 'x' } }, 'x--y')).toThrow('ad: has to be a list');
    expect(parseExpectation({ ...SMALL, lookalikes: { ad: ['x'] } }, 'x--y').lookalikes).toEqual({ ad: ['x'] });
  });

  test('grades AI summaries and nothing else', () => {
    const finding = (it: object) => () => parseExpectation({ ...SMALL, findings: [{ text: 'x', ...it }] }, 'x--y');
    expect(finding({ kind: 'ai-summary' })).toThrow('grade');
    expect(finding({ kind: 'ad', grade: 'declared' })).toThrow('grade');
    expect(finding({ kind: 'ai-summary', grade: 'declared' })).not.toThrow();
  });
});
