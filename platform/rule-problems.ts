import type { LedgerProblem } from '../core/detect/ledger-view';
import { selectorReader } from '../core/page/readable';
import { type RuleProblem, selectorProblems } from '../core/rules/usable';
import { browser } from './browser';
import { OUTPUTS } from './messaging/outputs';
import { askTab } from './messaging/send';
import { OUTLET_PROBLEMS } from './outlets';
import { loadRules } from './reader-rules';

/** What an open page reports of rules and checks. */
export interface PageReport {
  readonly url: string;
  readonly problems: readonly LedgerProblem[];
}

/** What is wrong with the rules as they are, the reader's own first. For a context with a document. */
export async function ruleProblems(document: Document): Promise<RuleProblem[]> {
  const canRead = selectorReader(document);
  const { rules, problems } = await loadRules();
  const unreadable = rules.flatMap(({ rule }) => selectorProblems(rule, canRead));
  return [...problems, ...OUTLET_PROBLEMS, ...unreadable];
}

/** What rules and checks did not do on the pages that are open and that we work on. Never rejects. */
export async function reportsOfOpenPages(): Promise<PageReport[]> {
  const tabs = await browser.tabs.query({});
  const reports = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : reportOf(id))));
  return reports.filter((report) => report !== null && report.problems.length > 0) as PageReport[];
}

async function reportOf(tabId: number): Promise<PageReport | null> {
  try {
    const { url, problems } = await askTab(tabId, 'page.state', {}, OUTPUTS['page.state']);
    return {
      url,
      problems: problems.filter(({ what }) => what === 'failed' || what === 'runaway' || what === 'selector'),
    };
  } catch {
    // Nobody of ours is there, or it is on its way out: nothing to report.
    return null;
  }
}
