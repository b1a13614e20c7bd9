import type { Finding } from '../finding';
import { closest, select } from '../page/selector';
import { excerpt, textOf } from '../page/text';
import type { PageView } from './page-view';

/** Most of a page's prose that an AI summary may be; more than that is the story or holds it. */
const SUMMARY_SHARE = 0.45;

/** Most of a page's prose that an outlet's own rule may take. */
const RULE_SHARE = 0.3;

/** Longest AI summary, in characters, with all its furniture. The longest one met has about 1,300. */
const SUMMARY_LENGTH = 3_000;

/**
 * The last word on a finding, apart from all detectors: gives it without the elements that hold something of the story,
 * or `null` when nothing is left. What it holds back is reported.
 */
export function protectStory(finding: Finding, page: PageView): Finding | null {
  const elements = finding.elements.filter((element) => {
    if (!element.isConnected) return false;
    if (isKept(element, page)) return false;
    if (isSafe(finding, element, page)) return true;
    page.report(`Left alone, because it holds part of the story: “${excerpt(textOf(element), 80)}”.`);
    return false;
  });
  if (elements.length === finding.elements.length) return finding;
  return elements.length === 0 ? null : { ...finding, elements };
}

/** Whether the outlet's rules say that the element, what holds it or something in it is never a finding. */
function isKept(element: Element, page: PageView): boolean {
  return page.rules.some((rule) =>
    (rule.keep ?? []).some((selector) => {
      try {
        return closest(element, selector) !== null || select(element, selector, page.shadow).length > 0;
      } catch {
        page.report(`The rule for ${rule.name} has a selector that cannot be read: ${selector}`);
        return false;
      }
    }),
  );
}

function isSafe(finding: Finding, element: Element, page: PageView): boolean {
  if (PAGE_PARTS.has(element.localName) || element.querySelector('h1') !== null) return false;
  if (!page.story.holds(element)) return true;
  if (finding.kind === 'ai-note') return true;
  if (finding.kind === 'ai-summary') {
    return page.story.share(element) <= SUMMARY_SHARE && textOf(element).length <= SUMMARY_LENGTH;
  }
  if (finding.reason.id === 'outlet-rule') return page.story.share(element) <= RULE_SHARE;
  return false;
}

const PAGE_PARTS = new Set(['html', 'body', 'main', 'h1']);
