import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../core/detect/detector';
import { finding, greedy } from './greedy';
import { articleWith, STORY, scan, textsOf } from './support';

describe('what a reader’s own rule would take of a paragraph', () => {
  const own = (selector: string, by?: 'reader'): Detector => ({
    ...greedy(selector),
    detect: (_, page) =>
      page.scopes
        .flatMap((scope) => [...(scope as ParentNode).querySelectorAll(selector)])
        .map((element) => ({
          ...finding([element], 'ad', selector),
          reason: { id: 'outlet-rule', outlet: 'The Ledger', by },
        })),
  });
  const takenBy = (inserted: string, by?: 'reader'): string[] =>
    scan(articleWith(inserted, 2), { detectors: [own('.late', by)] }).findings.flatMap(textsOf);

  it.each([
    ['a sentence at its end', `<p>${STORY[0]} <em class="late">He would not say why.</em></p>`],
    ['its one sentence', `<p><span class="late">${STORY[0]}</span></p>`],
    ['a sentence in Japanese', `<p>${STORY[0]} <span class="late">続報を待つ。</span></p>`],
    ['a sentence with a link in it', `<p>${STORY[0]} <i class="late">He would <a href="/not">not</a> say.</i></p>`],
  ])('stays: %s', (_, part) => {
    expect(takenBy(part, 'reader')).toEqual([]);
  });

  it.each([
    ['a label', `<p>${STORY[0]} <span class="late">Advertisement</span></p>`],
    ['a link to somewhere else', `<p>${STORY[0]} <span class="late"><a href="/join">Join us today.</a></span></p>`],
    ['a line outside of all prose', '<div><span class="late">Join us today.</span></div>'],
  ])('goes: %s', (_, part) => {
    expect(takenBy(part, 'reader')).toHaveLength(1);
  });

  it('is left to the rules that come with the extension', () => {
    expect(takenBy(`<p>${STORY[0]} <em class="late">Join us today.</em></p>`)).toEqual(['Join us today.']);
  });
});
