import type { Tidy } from './tidy';

/** Class names by which style sheets hide an element at every width. */
const HIDING = new Set(['hidden', 'd-none', 'is-hidden', 'hide', 'invisible', 'u-hidden', 'w-condition-invisible']);
/** Class names that show it again from some width on. */
const SHOWN_AGAIN = /(?:^|[\s:-])(?:block|flex|grid|inline|inline-block|inline-flex|table|visible)(?:$|\s)/;
/** Longest text that is taken out, in characters; running text is never: it may only be folded up. */
const LONGEST = 600;

/** Takes out what class names say is not shown, for pages whose style sheets did not load. */
export const folded: Tidy = {
  step: 'folded',
  apply(draft) {
    for (const element of draft.container.querySelectorAll('[class]')) {
      const names = element.getAttribute('class') ?? '';
      if (!names.split(/\s+/).some((name) => HIDING.has(name)) || SHOWN_AGAIN.test(names)) continue;
      const { text, prose } = draft.measure(element);
      if (text > LONGEST || prose > 0) continue;
      const blocks = draft.within(element);
      if (blocks.length > 0) draft.drop(blocks, 'folded', 'not shown, by its class name');
    }
  },
};
