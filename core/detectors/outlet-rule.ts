import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { closest, matches, select, splitSteps } from '../page/selector';
import { labelKey } from '../page/text';
import type { FlagEntry, OutletRule } from '../rules/rule';

/** What the rule of the site, or of the outlet whose story it shows, knows to be clutter. */
export default {
  id: 'outlet-rule',
  stage: 'outlet',
  wants: { labels: ['rule'] },
  *detect(seen, page) {
    for (const rule of page.rules) {
      for (const entry of rule.flag ?? []) {
        const elements =
          entry.selector === undefined
            ? seen.labels.filter((hit) => labelKey(hit.text) === labelKey(entry.text ?? '')).map((hit) => hit.element)
            : selected(entry.selector, rule, page);
        for (const element of elements) yield findingOf(entry, rule, element);
      }
    }
  },
} satisfies Detector;

/** Elements in the trees of this scan, and around them, that a selector finds. */
function selected(selector: string, rule: OutletRule, page: PageView): Element[] {
  const last = splitSteps(selector).at(-1) ?? selector;
  try {
    return page.scopes.flatMap((scope) => {
      const around = scope.nodeType === 1 ? closest(scope as Element, selector) : null;
      const within = select(scope as ParentNode, last, page.shadow).filter((element) => matches(element, selector));
      return around === null ? within : [around, ...within];
    });
  } catch {
    page.report('selector', selector, rule.name);
    return [];
  }
}

function findingOf(entry: FlagEntry, rule: OutletRule, element: Element): Found {
  return {
    kind: entry.kind,
    elements: [element],
    reason: { id: 'outlet-rule', outlet: rule.name },
    evidence: entry.selector ?? entry.text ?? '',
    confidence: 0.95,
    ...(entry.kind === 'ai-summary' ? { grade: entry.grade ?? 'disclosed' } : {}),
  };
}
