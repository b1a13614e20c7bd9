// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { shingles, words } from './normalise.ts';
import { overlap } from './overlap.ts';

describe('overlap of words', () => {
  it('is whole for the same words in any order, case and punctuation', () => {
    expect(overlap(words('The slip, the boat.'), words('boat the SLIP the'))).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('counts a word as often as it stands there', () => {
    const { precision, recall } = overlap(words('ferry ferry ferry boat'), words('ferry boat boat'));
    expect(precision).toBe(2 / 4);
    expect(recall).toBe(2 / 3);
  });

  it('neither asks for the standfirst nor holds it against a text', () => {
    const story = words('the council met');
    expect(overlap(words('what it is about the council met'), story, words('what it is about')).precision).toBe(1);
    expect(overlap(story, story, words('what it is about')).recall).toBe(1);
    expect(overlap(words('an advert the council met'), story, words('what it is about')).precision).toBe(3 / 5);
  });

  it('is nothing for an empty text, unless the truth is empty too', () => {
    expect(overlap([], words('something'))).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(overlap([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('knows words of scripts without Latin letters', () => {
    expect(words('Міст закрито — 광고 없음')).toEqual(['міст', 'закрито', '광고', '없음']);
  });
});

describe('shingles', () => {
  it('are runs of four words', () => {
    expect(shingles('one two three four five')).toEqual(['one two three four', 'two three four five']);
  });

  it('take a short text as a whole', () => {
    expect(shingles('one two')).toEqual(['one two']);
    expect(shingles('')).toEqual([]);
  });
});
