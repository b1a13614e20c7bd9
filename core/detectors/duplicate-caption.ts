import type { Detector, Found } from '../detect/detector';
import { isLinked, lineElementOf, ownElementOf } from '../page/blocks';
import { excerpt } from '../page/text';

/** Shortest caption; below it, names and dates come twice by chance. */
const LENGTH = 20;

/**
 * A caption that stands twice under its picture, as some pages do for small and large screens, or again right after its
 * figure. A caption that repeats the alternative text is seen once and is no finding: nobody sees the alternative text
 * while the picture is there, so taking the caption would take the only place where a reader can read it.
 */
export default {
  id: 'duplicate-caption',
  stage: 'structure',
  wants: { echoes: true },
  *detect(seen) {
    for (const { first, second, text } of seen.echoes) {
      if (first.nodeType !== 3 || text.length < LENGTH) continue;
      const figure = first.parentElement?.closest('figure') ?? null;
      if (figure === null || isLinked(second.parentElement ?? figure)) continue;
      const line = lineElementOf(second);
      const again = line === null || line.contains(first) ? ownElementOf(second) : line;
      if (again === null || again.contains(first)) continue;
      yield {
        kind: 'duplicate',
        elements: [again],
        reason: { id: 'caption-twice', caption: excerpt(text, 80) },
        evidence: text,
        confidence: 0.9,
      } satisfies Found;
    }
  },
} satisfies Detector;
