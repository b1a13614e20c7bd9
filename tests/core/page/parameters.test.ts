import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../core/page/parameters';

const of = (query: string) => parametersOf(new URL(`https://lindmouth.example/slip${query}`));

describe('parameters of an address', () => {
  it('are given in order, decoded, each as often as it stands there', () => {
    expect(of('?page=2&q=old+slip%21&page=3')).toEqual([
      ['page', '2'],
      ['q', 'old slip!'],
      ['page', '3'],
    ]);
  });

  it('may have no value, or one with the sign that parts them', () => {
    expect(of('?print&next=a=b&')).toEqual([
      ['print', ''],
      ['next', 'a=b'],
    ]);
    expect(of('')).toEqual([]);
    expect(of('#page=2')).toEqual([]);
  });

  it('are left as they stand where they are badly encoded', () => {
    expect(of('?q=100%&page=2')).toEqual([
      ['q', '100%'],
      ['page', '2'],
    ]);
  });
});
