import type { Echo } from '../detect/candidates';
import type { Detector, Found } from '../detect/detector';
import { namesOf } from '../detect/markup-names';
import type { PageView } from '../detect/page-view';
import { isByStory } from '../detect/position';
import { ownElementOf } from '../page/blocks';
import { isBefore } from '../page/order';
import { labelKey } from '../page/text';

/** Longest name of an outlet, in characters. */
const LENGTH = 48;

/** How far up such a name is looked for. */
const STEPS = 3;

/**
 * The outlet's name said twice above the story: as the text of its logo and again as a name, or twice in one text
 * ("Jerusalem PostJerusalem Post"), which has no half that could stay and is taken whole: the attribution has the name.
 */
export default {
  id: 'duplicate-outlet',
  stage: 'structure',
  wants: { echoes: true },
  *detect(seen, page) {
    for (const echo of seen.echoes) {
      const again = ownElementOf(echo.second);
      if (again === null || !isOutletTwice(echo, again, page)) continue;
      yield {
        kind: 'duplicate',
        elements: [again],
        reason: { id: 'outlet-twice', outlet: echo.text },
        evidence: echo.text,
        confidence: 0.9,
      } satisfies Found;
    }
  },
} satisfies Detector;

function isOutletTwice({ first, second, text }: Echo, again: Element, page: PageView): boolean {
  if (text.length < 2 || text.length > LENGTH || !/\p{L}/u.test(text) || (again.contains(first) && first !== second))
    return false;
  if (!isAboveStory(again, page)) return false;
  const isKnown = page.rules.some((rule) =>
    [rule.name, ...(rule.aliases ?? [])].some((name) => labelKey(name) === labelKey(text)),
  );
  if (
    !isKnown &&
    !isProvider(first.nodeType === 1 ? (first as Element) : first.parentElement, page) &&
    !isProvider(again, page)
  )
    return false;
  return again.closest('nav,footer,aside,h2,h3,h4') === null && isByStory(again, page);
}

function isAboveStory(element: Element, page: PageView): boolean {
  const [first] = page.story.blocks;
  return first !== undefined && isBefore(element, first);
}

function isProvider(start: Element | null, { names }: PageView): boolean {
  let element = start;
  for (let step = 0; step < STEPS && element !== null; step++, element = element.parentElement) {
    if (names.provider.test(namesOf(element) + element.getAttribute('data-ylk'))) return true;
  }
  return false;
}
