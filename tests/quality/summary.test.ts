// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exampleLine } from './example.ts';
import { scoreAll, summarise, worstPages } from './summary.ts';
import { measureTable } from './table.ts';

const lines = [
  exampleLine({ id: 'good', article: { text: 'one two three four', title: 'Good' } }),
  exampleLine({ id: 'bad', article: { text: 'one two nine ten', title: 'Other' } }),
  exampleLine({ id: 'no truth' }),
];
const truths = {
  good: { source: 'fundus', text: 'one two three four', title: 'Good' },
  bad: { source: 'fundus', text: 'one two three four', title: 'Bad' },
};
const pages = scoreAll(lines, truths);

describe('measures over pages', () => {
  it('leaves out pages without a truth, and measures without a page', () => {
    expect(pages.map(({ line }) => line.id)).toEqual(['good', 'bad']);
    expect(summarise(pages).map(({ name }) => name)).not.toContain('AI found');
  });

  it('averages over pages', () => {
    const value = (name: string) => summarise(pages).find((result) => result.name === name)?.value;
    expect(value('word F1')).toBe(0.75);
    expect(value('title')).toBe(0.5);
    expect(value('shingle F1')).toBe(0.5);
  });

  it('lists the pages that lose most, and none that loses nothing', () => {
    expect(worstPages(pages, 'word F1', 5).map(({ line }) => line.id)).toEqual(['bad']);
  });

  it('puts the figures of other extractors beside ours', () => {
    expect(measureTable(pages)).toContain('| fundus | title | 0.500 | 0.762 | 0.785 | 2 |');
  });
});
