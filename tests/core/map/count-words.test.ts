import { describe, expect, it } from 'vitest';
import { countWords } from '../../../core/map/count-words';
import type { MapPart } from '../../../core/map/page-map';
import { openShadowRoot } from '../../../core/page/shadow';

function counted(markup: string): Record<string, number> {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  const work = countWords(document.body, {
    partOf: (element) => (element.getAttribute('data-part') as Exclude<MapPart, 'rest'> | null) ?? null,
    isTaken: (element) => element.hasAttribute('data-taken'),
    isShown: (element) => element.closest('[hidden]') === null,
    shadow: openShadowRoot,
  });
  let step = work.next();
  while (step.done !== true) step = work.next();
  return Object.fromEntries(step.value);
}

describe('the words of a page', () => {
  it('belong to the part they stand in', () => {
    expect(
      counted('<nav>Home Sport</nav><p data-part="story">Four words, no <b>more</b>.</p><div data-part="ad">Buy</div>'),
    ).toEqual({ rest: 2, story: 4, ad: 1 });
  });

  it('count where they are shown, or were until they were taken out', () => {
    expect(
      counted('<p hidden>not these</p><div data-part="ad" data-taken hidden><p hidden>but these three</p></div>'),
    ).toEqual({ ad: 3 });
  });

  it('leave out what is never text, and look into shadow roots', () => {
    document.body.replaceChildren();
    expect(counted('<script>var x = 1</script><style>p {}</style><p>one</p>')).toEqual({ rest: 1 });
    expect(counted('<div data-part="story"><template shadowrootmode="open"></template></div><p>two words</p>')).toEqual(
      { rest: 2 },
    );
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append('in the shadow');
    document.body.replaceChildren(host);
    const work = countWords(document.body, {
      partOf: () => null,
      isTaken: () => false,
      isShown: () => true,
      shadow: openShadowRoot,
    });
    expect(work.next().value?.get('rest')).toBe(3);
  });

  it('are counted by signs where no spaces stand between them', () => {
    expect(counted('<p>港の会議 2026</p>')).toEqual({ rest: 5 });
  });
});
