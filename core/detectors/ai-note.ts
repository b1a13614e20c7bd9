import { statements } from '../detect/ai-statements';
import type { Detector } from '../detect/detector';
import { isByStory, positionOf } from '../detect/position';
import type { Finding } from '../finding';
import { blockOf } from '../page/blocks';
import { excerpt } from '../page/text';

/** Notices, at the story's start or end, that machines had a part in the whole article. Reported, never taken. */
export default {
  id: 'ai-note',
  stage: 'generic',
  wants: { aiTexts: true },
  *detect(seen, page) {
    for (const { element, quote, about } of statements(seen.aiTexts, page)) {
      const block = blockOf(element);
      if (about !== 'article' || block === null) continue;
      if (!isByStory(block, page) || positionOf(block, page) === 'middle') continue;
      yield {
        kind: 'ai-note',
        elements: [block],
        detector: 'ai-note',
        reason: { id: 'ai-note', quote: excerpt(quote) },
        evidence: quote,
        confidence: 0.9,
      } satisfies Finding;
    }
  },
} satisfies Detector;
