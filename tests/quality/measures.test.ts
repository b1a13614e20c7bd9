// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exampleFinding, exampleLine } from './example.ts';
import { scorePage } from './measures.ts';

const LONG = 'The ferry slip at Lindmouth stays open through the winter months.';

describe('the text of a page', () => {
  it('is compared by paragraph without regard to spacing and punctuation', () => {
    const line = exampleLine({ article: { text: `${LONG.replace('slip', 'slip,')}\nSomething else.` } });
    expect(scorePage(line, { source: 'x', paragraphs: [LONG, 'Gone.'] }).paragraphs).toEqual({ hits: 1, of: 2 });
  });

  it('scores nothing when there is no article', () => {
    const scores = scorePage(exampleLine({ article: null }), { source: 'x', text: LONG, with: ['ferry'], title: 'A' });
    expect(scores['word F1']).toEqual({ hits: 0, of: 1 });
    expect(scores.with).toEqual({ hits: 0, of: 1 });
    expect(scores.title).toEqual({ hits: 0, of: 1 });
  });

  it('counts snippets that must and must not be there', () => {
    const line = exampleLine({ article: { text: `${LONG}\nSign up for our newsletter` } });
    const scores = scorePage(line, {
      source: 'x',
      with: ['ferry slip'],
      without: ['Sign up for  our newsletter', 'Login'],
    });
    expect(scores.with).toEqual({ hits: 1, of: 1 });
    expect(scores.leak).toEqual({ hits: 1, of: 2 });
  });

  it('counts lines that are only a label', () => {
    const line = exampleLine({ article: { text: `Advertisement\n${LONG}\n- Anzeige -` } });
    expect(scorePage(line, { source: 'x' })['label lines']).toEqual({ hits: 2, of: 1 });
  });
});

describe('the source of a page', () => {
  it('compares titles by their letters', () => {
    const line = exampleLine({ article: { title: 'Harbour: “stays open” – 2026' } });
    expect(scorePage(line, { source: 'x', title: 'harbour stays open' }).title?.hits).toBe(1);
  });

  it('takes names as a set, or written in a row', () => {
    const line = exampleLine({ article: { authors: ['Marit Oldenquist', 'Ansgar Fell'] } });
    const exact = (authors: string[]) => scorePage(line, { source: 'x', authors })['authors exact']?.hits;
    expect(exact(['Ansgar Fell', 'Marit Oldenquist'])).toBe(1);
    expect(exact(['Marit Oldenquist, Ansgar Fell'])).toBe(1);
    expect(exact(['Marit Oldenquist'])).toBe(0);
    expect(scorePage(line, { source: 'x', authors: ['Ansgar Fell'] })['authors all there']?.hits).toBe(1);
    expect(scorePage(line, { source: 'x', authors: ['Perpetua Rook'] })['authors all there']?.hits).toBe(0);
  });

  it('compares dates by day, across zones when both have one', () => {
    const same = (given: string, wanted: string) =>
      scorePage(exampleLine({ article: { published: given } }), { source: 'x', published: wanted }).date?.hits;
    expect(same('2026-02-11T06:00:00Z', '2026-02-11')).toBe(1);
    expect(same('2026-02-10T23:30:00Z', '2026-02-11 01:30:00+02:00')).toBe(1);
    expect(same('2026-02-10T23:30:00Z', '2026-02-11')).toBe(0);
    expect(same('', '2026-02-11')).toBe(0);
  });

  it('looks for the true outlet in the given name, and for a syndicator where there is none', () => {
    const article = { outlet: { name: 'The Lindmouth Ledger', url: null }, syndicator: { name: 'AOL', url: null } };
    const scores = scorePage(exampleLine({ article }), { source: 'x', outlet: 'Lindmouth Ledger' });
    expect(scores.outlet).toEqual({ hits: 1, of: 1 });
    expect(scores['syndicator false']).toEqual({ hits: 1, of: 1 });
    expect(scorePage(exampleLine({ article }), { source: 'x', syndicator: 'AOL' })['syndicator false']).toBeUndefined();
  });
});

describe('the findings of a page', () => {
  it('counts the labels that lie in ad and sponsored findings, and never more than there are', () => {
    const findings = [
      exampleFinding('ad', 'AdvertisementAdvertisement'),
      exampleFinding('sponsored', 'Sponsored content'),
      exampleFinding('prompt', 'Advertisement'),
    ];
    expect(scorePage(exampleLine({ findings }), { source: 'x', labels: 5 })['labels flagged']).toEqual({
      hits: 3,
      of: 5,
    });
    expect(scorePage(exampleLine({ findings }), { source: 'x', labels: 2 })['labels flagged']).toEqual({
      hits: 2,
      of: 2,
    });
    expect(scorePage(exampleLine({ findings }), { source: 'x', labels: 0 })['labels flagged']).toBeUndefined();
  });

  it('counts paragraphs of the story that were taken out, and only those', () => {
    const findings = [exampleFinding('related', `Read also ${LONG}`), exampleFinding('leftover', 'Yes.')];
    const harmed = (text: string) =>
      scorePage(exampleLine({ findings, article: { text } }), { source: 'x', paragraphs: [LONG, 'Yes.'] })[
        'harmed paragraphs'
      ];
    expect(harmed('')?.hits).toBe(2);
    expect(harmed(`${LONG}\nYes.`)?.hits).toBe(0);
  });

  it('wants AI panels found by what the page says, not by suspicion', () => {
    const truth = { source: 'x', ai: ['made with AI'] };
    const found = (grade: 'disclosed' | 'suspected') =>
      scorePage(exampleLine({ findings: [exampleFinding('ai-summary', 'This was made  with AI.', grade)] }), truth)[
        'AI found'
      ];
    expect(found('disclosed')).toEqual({ hits: 1, of: 1 });
    expect(found('suspected')).toEqual({ hits: 0, of: 1 });
  });

  it('holds a panel against pages that have none', () => {
    const line = (grade: 'declared' | 'suspected') =>
      exampleLine({ findings: [exampleFinding('ai-summary', 'Key points', grade)] });
    expect(scorePage(line('declared'), { source: 'x' })['AI false']?.hits).toBe(1);
    expect(scorePage(line('suspected'), { source: 'x' })['AI false']?.hits).toBe(0);
  });
});
