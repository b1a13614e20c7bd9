import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../core/finding';
import { createRounds } from '../../../core/marks/rounds';

const ad = (evidence = 'Advertisement'): Finding => ({
  kind: 'ad',
  elements: [document.createElement('div')],
  detector: 'ad-label',
  reason: { id: 'ad-label', label: evidence, count: 1, slot: false },
  evidence,
  confidence: 1,
});

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds);

describe('rounds with a page', () => {
  it('end after a few that follow at once, for what rests on the same words', () => {
    const rounds = createRounds();
    const taken = Array.from({ length: 8 }, () => {
      const wins = rounds.take(ad());
      pass(100);
      rounds.lost(ad());
      return wins;
    });
    expect(taken).toEqual([true, true, true, true, false, false, false, false]);
    expect(rounds.take(ad('Sponsored'))).toBe(true);
  });

  it('are not what a page does that fills a slot anew now and then', () => {
    const rounds = createRounds();
    for (let round = 0; round < 20; round++) {
      expect(rounds.take(ad())).toBe(true);
      pass(30_000);
      rounds.lost(ad());
    }
  });

  it('are one when it puts several back at once', () => {
    const rounds = createRounds();
    for (const wins of [ad(), ad(), ad(), ad(), ad()].map((one) => rounds.take(one))) expect(wins).toBe(true);
    for (const one of [ad(), ad(), ad(), ad(), ad()]) rounds.lost(one);
    for (const wins of [ad(), ad(), ad(), ad(), ad()].map((one) => rounds.take(one))) expect(wins).toBe(true);
  });

  it('begin anew when the reader asks', () => {
    const rounds = createRounds();
    while (rounds.take(ad())) rounds.lost(ad());
    rounds.forget(ad());
    expect(rounds.take(ad())).toBe(true);
  });
});
