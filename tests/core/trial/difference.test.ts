import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { CleanArticle } from '../../../core/story/article';
import { textChanges } from '../../../core/trial/difference';

const storyOf = (...lines: string[]): CleanArticle => {
  const body: Root = {
    type: 'root',
    children: lines.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  };
  return { body } as CleanArticle;
};

describe('the difference of two texts', () => {
  it('names what went and what came, paragraph by paragraph, in reading order', () => {
    expect(textChanges(storyOf('One', 'Ad', 'Two', 'Three'), storyOf('One', 'Two', 'Three', 'Four'))).toEqual([
      { change: 'same', lines: ['One'] },
      { change: 'gone', lines: ['Ad'] },
      { change: 'same', lines: ['Two', 'Three'] },
      { change: 'new', lines: ['Four'] },
    ]);
  });

  it('takes no story for no text', () => {
    expect(textChanges(null, storyOf('One'))).toEqual([{ change: 'new', lines: ['One'] }]);
    expect(textChanges(storyOf('One'), null)).toEqual([{ change: 'gone', lines: ['One'] }]);
    expect(textChanges(null, null)).toEqual([]);
  });

  it('does not go on for ever where two texts have nothing in common', () => {
    const long = (word: string): CleanArticle => storyOf(...Array.from({ length: 3_000 }, (_, at) => `${word} ${at}`));
    expect(textChanges(long('one'), long('two')).map(({ change, lines }) => [change, lines.length])).toEqual([
      ['gone', 3_000],
      ['new', 3_000],
    ]);
  });
});
