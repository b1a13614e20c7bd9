import { statements } from '../detect/ai-statements';
import type { Detector, Found } from '../detect/detector';
import { isByStory, positionOf } from '../detect/position';
import { blockOf } from '../page/blocks';
import { excerpt } from '../page/text';

/** Notices, at the story's start or end, that machines had a part in the whole article. Reported, never taken. */
export default {
  id: 'ai-note',
  stage: 'generic',
  wants: { aiTexts: true },
  *detect(seen, page) {
    for (const statement of statements(seen.aiTexts, page)) {
      const block = statement?.about === 'article' ? blockOf(statement.element) : null;
      const isNote = block !== null && isByStory(block, page) && positionOf(block, page) !== 'middle';
      yield statement !== null && isNote ? noteAt(block, statement.quote) : null;
    }
  },
} satisfies Detector;

const noteAt = (block: Element, quote: string): Found => ({
  kind: 'ai-note',
  elements: [block],
  reason: { id: 'ai-note', quote: excerpt(quote) },
  evidence: quote,
  confidence: 0.9,
});
