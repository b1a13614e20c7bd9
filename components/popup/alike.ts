import type { FindingView } from '../../core/detect/ledger-view';

/** Signs that stand in selectors and in names of markup, not in a page's words. */
const MARKUP = /[[\]#>{}=~^$*_]|\.[a-z]|^[a-z\d]+(?:-[a-z\d]+)+$/;

/** Whether what a finding rests on is a selector or a name in the page's markup, not words that were on the page. */
export function isMarkup({ reason, evidence }: Pick<FindingView, 'reason' | 'evidence'>): boolean {
  if (reason.id === 'ad-slot' || reason.id === 'ai-hook') return true;
  return reason.id === 'outlet-rule' && MARKUP.test(evidence);
}

/**
 * Findings of one group, those put together that a reader could not tell apart by reason and evidence. Names in the markup
 * tell nothing apart. The order is that of the first of each.
 */
export function alike(findings: readonly FindingView[]): FindingView[][] {
  const rows = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.grade, finding.reason, isMarkup(finding) ? '' : finding.evidence]);
    rows.set(key, [...(rows.get(key) ?? []), finding]);
  }
  return [...rows.values()];
}
