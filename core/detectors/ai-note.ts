import type { Detector } from '../detect/detector';
import { lineAround } from '../detect/panel-lines';
import { isByStory, positionOf } from '../detect/position';
import type { Finding } from '../finding';
import { blockOf } from '../page/blocks';
import { excerpt } from '../page/text';

/** Where words are somebody's, a picture's or a menu's. */
const QUOTED = 'blockquote,q,cite,pre,code,figure,figcaption,nav,footer,form,table,[role="navigation"]';

/** Notices, at the story's start or end, that machines had a part in the whole article. Reported, never taken. */
export default {
  id: 'ai-note',
  stage: 'generic',
  wants: { aiTexts: true },
  *detect(seen, page) {
    const met = new Set<Element>();
    for (const text of seen.aiTexts) {
      const element = blockOf(text);
      if (element === null || met.has(element) || element.closest(QUOTED) !== null) continue;
      const line = lineAround(text);
      const statement = /^["“„«»'‘「『]/.test(line) ? null : page.vocabulary.ai.statement(line);
      if (statement?.about !== 'article') continue;
      met.add(element);
      if (!isByStory(element, page) || positionOf(element, page) === 'middle') continue;
      yield {
        kind: 'ai-note',
        elements: [element],
        detector: 'ai-note',
        reason: { id: 'ai-note', quote: excerpt(statement.quote) },
        evidence: statement.quote,
        confidence: 0.9,
      } satisfies Finding;
    }
  },
} satisfies Detector;
