import type { Detector } from '../detect/detector';
import { linesOf } from '../detect/panel';
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
      met.add(element);
      const statement = [...linesOf(element)]
        .filter(({ text: line }) => !/^["“„«»'‘「『]/.test(line))
        .map(({ text: line }) => page.vocabulary.ai.statement(line))
        .find((found) => found?.about === 'article');
      if (statement == null || !isByStory(element, page) || positionOf(element, page) === 'middle') continue;
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
