import { describe, expect, it } from 'vitest';
import { openShadowRoot } from '../../../core/page/shadow';
import { walk } from '../../../core/page/walk';
import { pageOf } from '../detect/support';

/** Walks and notes names of elements and trimmed texts; `between` runs each time the walk pauses. */
function record(page: Document, options: { pause?: () => boolean; between?: () => void; skip?: string } = {}) {
  const met: string[] = [];
  const visitor = {
    element(_: Element, name: string) {
      met.push(name);
      return name !== options.skip;
    },
    text(text: Text) {
      if (text.data.trim() !== '') met.push(text.data.trim());
    },
    shadowRoot: () => met.push('#root'),
  };
  const steps = walk(
    page,
    [page.body],
    { ...visitor, shadowRoot: () => void met.push('#root') },
    openShadowRoot,
    options.pause ?? (() => false),
  );
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { met, complete: step.value };
    options.between?.();
  }
}

/** So many paragraphs, numbered from 0. */
const many = (count: number): string => Array.from({ length: count }, (_, index) => `<p>${index}</p>`).join('');

describe('a walk', () => {
  it('meets each element before what is in it, in document order', () => {
    const { met, complete } = record(pageOf('<div>a<b>c</b></div><p>d</p>'));
    expect(met).toEqual(['body', 'div', 'a', 'b', 'c', 'p', 'd']);
    expect(complete).toBe(true);
  });

  it('passes over what is never shown and over what the visitor closes', () => {
    const page = pageOf(
      '<script>x()</script><style>p{}</style><svg><title>t</title></svg><aside><p>in</p></aside><p>out</p>',
    );
    expect(record(page, { skip: 'aside' }).met).toEqual(['body', 'script', 'style', 'svg', 'aside', 'p', 'out']);
  });

  it('goes into shadow roots at any depth, of custom and of plain elements', () => {
    const page = pageOf('<x-a>light</x-a><section><i>kept</i></section>');
    const custom = page.querySelector('x-a')?.attachShadow({ mode: 'open' });
    const inner = page.createElement('x-b');
    custom?.append(inner);
    inner.attachShadow({ mode: 'open' }).append('deep');
    page.querySelector('section')?.attachShadow({ mode: 'open' }).append('plain');
    expect(record(page).met).toEqual(expect.arrayContaining(['light', 'kept', 'deep', 'plain']));
    expect(record(page).met.filter((name) => name === '#root')).toHaveLength(3);
  });

  it('pauses when told to and sees all the same', () => {
    let pauses = 0;
    const { met } = record(pageOf(many(1_000)), { pause: () => true, between: () => void pauses++ });
    expect(met.filter((name) => /^\d+$/.test(name))).toHaveLength(1_000);
    expect(pauses).toBeGreaterThan(3);
  });

  it('pauses between many small trees too', () => {
    const page = pageOf(many(30));
    const visitor = { element: () => true, text: () => undefined, shadowRoot: () => undefined };
    const steps = walk(page, [...page.querySelectorAll('p')], visitor, openShadowRoot, () => true);
    let pauses = 0;
    while (steps.next().done !== true) pauses++;
    expect(pauses).toBe(30);
  });

  it('goes on when the page takes away the very place it stopped at', () => {
    const page = pageOf(`<main>${many(600)}</main><footer>end</footer>`);
    let first = true;
    const { met, complete } = record(page, {
      pause: () => true,
      between: () => {
        if (first) for (const gone of [...page.querySelectorAll('p')].slice(60, 140)) gone.remove();
        first = false;
      },
    });
    expect(met).toContain('599');
    expect(met).toContain('end');
    expect(complete).toBe(true);
  });

  it('gives up a page that never holds still, and says so', () => {
    const page = pageOf(many(400));
    const { complete } = record(page, {
      pause: () => true,
      between: () => {
        for (const gone of page.querySelectorAll('p')) gone.remove();
        for (let index = 0; index < 400; index++) page.body.append(page.createElement('p'));
      },
    });
    expect(complete).toBe(false);
  });
});
