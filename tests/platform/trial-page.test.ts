import { expect, it, vi } from 'vitest';
import { openShadowRoot } from '../../core/page/shadow';
import { livePage } from '../../platform/trial-page';

it('a page counts as seen what was taken out, in shadow trees too', async () => {
  document.body.innerHTML = '';
  const box = document.body.appendChild(document.createElement('div'));
  const inside = box.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  const other = document.body.appendChild(document.createElement('p'));
  const entries = [{ state: 'taken', finding: { elements: [box] } }];
  const flags = Promise.resolve({ forArticle: vi.fn(async () => ({ entries })) });
  const page = await livePage({ document, shadow: openShadowRoot, flags: flags as never });
  expect([box, inside, other].map((element) => page.isPutAway?.(element))).toEqual([true, true, false]);
});
