import { describe, expect, it } from 'vitest';
import { anySource, fillIn, headsOf, wholeSource } from '../../../../core/detect/compile/phrase';
import { wordsOf } from '../../../../core/page/words';

const isWhole = (phrase: string, text: string): boolean => new RegExp(wholeSource(phrase)).test(wordsOf(text));
const isIn = (phrase: string, text: string): boolean => new RegExp(anySource([phrase])).test(wordsOf(text));

describe('a phrase for a whole text', () => {
  it.each([
    ['# (min|minutes) read', '5 min read'],
    ['# (min|minutes) read', '12-minutes read'.replace('-', ' ')],
    ['story continues [below]', 'Story continues'],
    ['story continues [below]', 'STORY CONTINUES BELOW'],
    ['sponsored by *', 'Sponsored by Pell & Daughter'],
    ['[the] article continues', 'The article continues'],
    ["l'article continue", 'L’article continue'],
    ['kvalitets* av redaksjonen', 'Kvalitetssikret av redaksjonen'],
    ['要約を(見る|表示)', '要約を表示'],
  ])('%s matches %s', (phrase, text) => {
    expect(isWhole(phrase, text)).toBe(true);
  });

  it.each([
    ['# (min|minutes) read', 'A 5 min read'],
    ['# (min|minutes) read', '5 min reading list'],
    ['story continues [below]', 'The story continues in November'],
    ['sponsored by *', 'Not sponsored by Pell'],
  ])('%s does not match %s', (phrase, text) => {
    expect(isWhole(phrase, text)).toBe(false);
  });
});

describe('a phrase within a text', () => {
  it('begins and ends at the edges of words', () => {
    expect(isIn('made by {x}'.replace('{x}', 'ai'), 'This was made by AI.')).toBe(true);
    expect(isIn('made by ai', 'remade by ai')).toBe(false);
    expect(isIn('made by ai', 'made by aircraft')).toBe(false);
  });

  it('has no edges in scripts without spaces', () => {
    expect(isIn('自動生成', 'この要約は自動生成です')).toBe(true);
    expect(isIn('요약*생성', '이 요약은 자동으로 생성')).toBe(true);
  });

  it('lets a free star stand for some words, not for a page of them', () => {
    expect(isIn('summary * machine', 'a summary that was made by a machine')).toBe(true);
    expect(isIn('summary * machine', 'a summary machine')).toBe(true);
    expect(isIn('summary * machine', `a summary ${'word '.repeat(40)} machine`)).toBe(false);
  });
});

describe('what is wrong with a phrase', () => {
  it('is said', () => {
    expect(() => wholeSource('story (continues')).toThrow('nothing closes');
    expect(() => wholeSource('story continues)')).toThrow('nothing opens');
    expect(() => fillIn('by {who}', {})).toThrow('names the list “who”');
  });
});

describe('the beginnings of a phrase', () => {
  it('are those of every text that it matches', () => {
    expect(headsOf('(scroll|continue) reading')).toEqual(['scroll', 'contin']);
    expect(headsOf('[the] article continues')).toEqual(['the ar', 'articl']);
    expect(headsOf('# min read')).toEqual(['##']);
    expect(headsOf('get * newsletter')).toEqual(['get ']);
  });

  it('cannot be told when it begins with anything', () => {
    expect(headsOf('* newsletter')).toBeNull();
  });
});
