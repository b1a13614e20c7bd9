import { describe, expect, it } from 'vitest';
import { select, selectorMaker, selectorOf } from '../../../core/page/selector';
import { openShadowRoot } from '../../../core/page/shadow';

describe('selectors made in one go', () => {
  it('each find their element, and are those made one by one', () => {
    const page = document.createElement('main');
    for (let row = 0; row < 30; row++) {
      const element = document.createElement(row % 3 === 0 ? 'p' : 'div');
      element.append(document.createElement('span'), document.createElement('b'), document.createElement('span'));
      page.append(element);
    }
    document.body.replaceChildren(page);
    const inOneGo = selectorMaker();
    for (const element of page.querySelectorAll('*')) {
      const selector = inOneGo(element);
      expect(selector).toBe(selectorOf(element));
      expect(select(document, selector, openShadowRoot)).toEqual([element]);
    }
  });
});
