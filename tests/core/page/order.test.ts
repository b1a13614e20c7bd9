import { expect, it } from 'vitest';
import { inPageOrder } from '../../../core/page/order';

it('elements are in the order in which a reader meets them, those in shadow roots where their hosts stand', () => {
  const [first, host, last] = ['p', 'div', 'p'].map((tag) => document.body.appendChild(document.createElement(tag)));
  const root = host?.attachShadow({ mode: 'open' });
  const [inner, innermost] = ['a', 'b'].map((tag) => root?.appendChild(document.createElement(tag)));
  const all = [first, host, inner, innermost, last].filter((element) => element !== undefined);
  expect(all).toHaveLength(5);
  for (const [at, one] of all.entries()) {
    for (const [place, other] of all.entries()) {
      const isHostWithin = one === host && (other === inner || other === innermost);
      const isWithinHost = other === host && (one === inner || one === innermost);
      if (isHostWithin || isWithinHost) continue;
      expect(Math.sign(inPageOrder(one, other)), `${at} and ${place}`).toBe(Math.sign(at - place));
    }
  }
});
