import { expect, it } from 'vitest';
import { madeOnce } from '../../core/made-once';

it('makes a thing once for each object, also where nothing comes of it', () => {
  const asked: string[] = [];
  const make = madeOnce(({ name }: { name: string }) => {
    asked.push(name);
    return name === 'nothing' ? undefined : { name };
  });
  const [one, other, nothing] = [{ name: 'one' }, { name: 'other' }, { name: 'nothing' }];
  expect(make(one)).toBe(make(one));
  expect(make(other)).not.toBe(make(one));
  expect([make(nothing), make(nothing)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['one', 'other', 'nothing']);
});
