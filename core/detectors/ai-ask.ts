import type { Detector } from '../detect/detector';
import { shownText } from '../page/blocks';
import { excerpt } from '../page/text';

/** Longest text of such a box, in characters: with more, the name is that of something around it. */
const LENGTH = 1_500;

/** Boxes in which a vendor's machine answers questions about the story. They hold no summary until somebody asks. */
export default {
  id: 'ai-ask',
  stage: 'generic',
  wants: { hooks: [{ name: 'ai-ask', pattern: 'aiAsk' }] },
  *detect({ hooks }) {
    for (const { element, value } of hooks) {
      const length = shownText(element, LENGTH).length;
      if (length === 0 || length > LENGTH) continue;
      yield {
        kind: 'prompt',
        elements: [element],
        reason: { id: 'ai-hook' },
        evidence: excerpt(value),
        confidence: 0.9,
      };
    }
  },
} satisfies Detector;
