import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { closest, matches, splitSteps } from '../page/selector';
import { labelKey } from '../page/text';
import { wordsOf } from '../page/words';
import type { PageFlag, PageRule } from '../rules/page-rule';

/** What the rule of the site, or of the outlet whose story it shows, knows to be clutter. */
export default {
  id: 'outlet-rule',
  stage: 'outlet',
  wants: { labels: ['rule'] },
  *detect(seen, page) {
    for (const rule of page.rules) {
      for (const [at, entry] of (rule.flag ?? []).entries()) {
        // Lists have thousands: a pause now and then, and not so many that it looks like a detector without an end.
        if (at % 64 === 0) yield null;
        const elements =
          entry.selector === undefined
            ? seen.labels.filter(({ text }) => isSaid(entry, text)).map(({ element }) => element)
            : selected(entry.selector, rule, page);
        for (const element of elements) yield findingOf(entry, rule, element);
      }
    }
  },
} satisfies Detector;

const isSaid = ({ pattern }: PageFlag, text: string): boolean =>
  pattern !== undefined && new RegExp(pattern).test(wordsOf(labelKey(text)));

/** Elements in the trees of this scan, and around them, that a selector finds. */
function selected(selector: string, rule: PageRule, page: PageView): Element[] {
  const last = splitSteps(selector).at(-1) ?? '';
  try {
    return page.scopes.flatMap((scope) => {
      const found = [...(scope as ParentNode).querySelectorAll(last)].filter((element) => matches(element, selector));
      const around = scope.nodeType === 1 && closest(scope as Element, selector);
      return around ? [around, ...found] : found;
    });
  } catch {
    page.report('selector', selector, rule.name);
    return [];
  }
}

function findingOf(entry: PageFlag, rule: PageRule, element: Element): Found {
  return {
    kind: entry.kind,
    elements: [element],
    reason: { id: 'outlet-rule', outlet: rule.name, by: entry.by },
    evidence: entry.selector ?? entry.said ?? '',
    confidence: 0.95,
    ...(entry.grade && { grade: entry.grade }),
  };
}
