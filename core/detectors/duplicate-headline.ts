import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isElsewhere, positionOf } from '../detect/position';
import { isLinked, lineElementOf } from '../page/blocks';

/** Shortest headline; shorter ones may be a section's name, which comes again by chance. */
const LENGTH = 12;

/** Where the same words are a box's, a list's or a button's. */
const BOX = 'aside,figure,ul,ol,button';

/** The headline said again at the top of the story's text, as a heading or a line of its own. */
export default {
  id: 'duplicate-headline',
  stage: 'structure',
  wants: { echoes: true },
  *detect(seen, page) {
    for (const { first, second, text } of seen.echoes) {
      if (first.nodeType !== 1 || !(first as Element).matches('h1') || text.length < LENGTH) continue;
      const again = lineElementOf(second);
      if (again === null || again.closest(BOX) !== null || isElsewhere(again) || isLinked(again)) continue;
      if (isUnseen(first as Element, page) || positionOf(again, page) !== 'top') continue;
      yield {
        kind: 'duplicate',
        elements: [again],
        reason: { id: 'headline-twice' },
        evidence: text,
        confidence: 0.9,
      } satisfies Found;
    }
  },
} satisfies Detector;

/** Whether a headline is there for screen readers alone: then the second is the one that is seen. */
const isUnseen = (headline: Element, { names }: PageView): boolean =>
  headline.closest('[hidden]') !== null || names.unseen.test(headline.className);
