import type { Finding } from '../finding';
import { blockOf, isInline } from '../page/blocks';
import { linkedLength } from '../page/links';
import { closest, select } from '../page/selector';
import { composedContains, composedParent } from '../page/shadow';
import { excerpt, fold, textOf } from '../page/text';
import { isAdSpace } from './ad-slot';
import type { PageView } from './page-view';
import { NOTED_LENGTH, SENTENCE_END } from './story';

/** Most of a page's prose that an AI summary may be; more than that is the story or holds it. */
const SUMMARY_SHARE = 0.45;

/** Most of a page's prose that an outlet's own rule may take. */
const RULE_SHARE = 0.3;

/** Longest box of either, in characters, with all its furniture. The longest summary met has about 1,300. */
const BOX_LENGTH = 3_000;

/** Most of a page's prose that a request for an e-mail address may be, and its length in characters. */
const REQUEST_SHARE = 0.2;
const REQUEST_LENGTH = 900;

const EMAIL = 'input[type="email"],input[name*="mail" i]';

/** So much of a list of other stories is links; a paragraph of the story never has that many. */
const LINKS = 0.6;

/** So many paragraphs of the story that look alike tell how its paragraphs are made. */
const ALIKE = 2;

/** A paragraph that is no point of a list: copies of summaries have lost their lists. */
const NO_BULLET = /^[^-–—•·*▪●‣⁃\d]/;

const LINES = 'p,li,blockquote,td,div';

/** What stories have besides lines, and ads have not: a picture with its caption, a subheading, a quotation, a table. */
const PARTS = 'figure:has(figcaption),h2,h3,h4,blockquote,tr+tr>td+td';

/** Where words are a page's, not the story's. */
const FURNITURE = 'footer,nav,form,button,a[href]';

/**
 * The last word on a finding, apart from all detectors: gives it without what is part of the story, shrunk to what the
 * finding is about where an element holds both, or `null` when nothing is left. What it holds back is reported.
 */
export function protectStory(finding: Finding, page: PageView): Finding | null {
  let isWhole = true;
  const elements = finding.elements.flatMap((element) => {
    const isLost = !element.isConnected || isKept(element, page);
    if (!isLost && isSafe(finding, element, page)) return [element];
    isWhole = false;
    if (isLost) return [];
    page.report('story', excerpt(textOf(element), 80));
    return finding.kind === 'ai-summary' ? [] : ownParts(finding, element, page);
  });
  if (isWhole) return finding;
  // Half a box that was only suspected is none.
  return elements.length === 0 || finding.grade === 'suspected' ? null : { ...finding, elements };
}

/** The parts of an element that the finding is about and that hold nothing of the story. */
function ownParts(finding: Finding, element: Element, page: PageView): Element[] {
  return [...element.children].flatMap((child) => {
    if (!says(child, finding) && !isAdSpace(child, page)) return [];
    return isSafe(finding, child, page) ? [child] : ownParts(finding, child, page);
  });
}

/** Whether the outlet's rules say that the element, what holds it or something in it is never a finding. */
function isKept(element: Element, page: PageView): boolean {
  return page.rules.some((rule) =>
    (rule.keep ?? []).some((selector) => {
      try {
        return closest(element, selector) !== null || select(element, selector, page.shadow).length > 0;
      } catch {
        page.report('selector', selector, rule.name);
        return false;
      }
    }),
  );
}

function isSafe(finding: Finding, element: Element, page: PageView): boolean {
  if (element.matches('html,body,main,h1,:has(h1)')) return false;
  const { kind, reason } = finding;
  if (kind === 'ai-note') return true;
  const text = textOf(element);
  // A paragraph that an app has put other words into is the story's no longer; the words of a host are in its shadow root.
  const isLong = (block: Element): boolean => textOf(block).length >= NOTED_LENGTH;
  const holds =
    page.story.holds(element) &&
    (isLong(element) || page.story.blocks.some((block) => composedContains(element, block) && isLong(block))) &&
    !isPlainlyNone(finding, element, page);
  if (kind === 'ai-summary' || reason.id === 'outlet-rule') {
    // What a reader points at may be a sentence in the middle of a paragraph.
    const isSentence = isInline(element) && SENTENCE_END.test(text) && linkedLength(element) * 2 < text.length;
    if (isSentence && 'by' in reason && reason.by && page.story.holds(blockOf(element) ?? element)) return false;
    return !holds || (text.length <= BOX_LENGTH && mayHold(finding, element, page));
  }
  return !holds && !(page.story.contains(element) && holdsLine(finding, element, page));
}

/** Whether prose in an element may be its own: not too much of the page's, and not made like what else the story has. */
function mayHold(finding: Finding, element: Element, { story }: PageView): boolean {
  const share = finding.elements.reduce((sum, one) => sum + story.share(one), 0);
  if (share > (finding.kind === 'ai-summary' ? SUMMARY_SHARE : RULE_SHARE)) return false;
  const inside = story.blocks.filter((block) => finding.elements.some((one) => composedContains(one, block)));
  const twins = story.blocks.filter((block) => !inside.includes(block) && isInTwin(block, finding)).length;
  // Lists look alike wherever they stand: their items tell nothing.
  const isStory = (block: Element): boolean =>
    block.localName !== 'li' &&
    story.alike(block, true) - inside.length - twins >= ALIKE &&
    isOwn(block, finding, NO_BULLET);
  return !inside.some((block) => composedContains(element, block) && isStory(block));
}

/** Whether a block stands in another box like a finding's, with the same words: stories on one page each have theirs. */
function isInTwin(block: Element, finding: Finding): boolean {
  const [box] = finding.elements;
  for (let place: Element | null = block; place !== null; place = composedParent(place)) {
    const isLike = place.localName === box?.localName && place.className === box.className;
    if (isLike) return !place.contains(box) && says(place, finding);
  }
  return false;
}

/** Whether an element has the words a finding rests on. Those of a rule are its selector, which texts hold by chance. */
const says = (element: Element, { reason, evidence }: Finding): boolean =>
  reason.id !== 'outlet-rule' && textOf(element).includes(evidence);

/** Whether what looks like prose is none: what is said twice, titles that are links, a box that asks for an address. */
function isPlainlyNone({ kind, evidence }: Finding, element: Element, page: PageView): boolean {
  const text = textOf(element);
  const { length } = text;
  if (kind === 'duplicate') return text === evidence;
  if (kind === 'related') return linkedLength(element) >= length * LINKS;
  return (
    kind === 'prompt' &&
    length <= REQUEST_LENGTH &&
    element.querySelector(EMAIL) !== null &&
    page.story.share(element) <= REQUEST_SHARE
  );
}

/** Whether something of the story that is too short to be prose is in the element: it looks alike, or no ad has it. */
function holdsLine(finding: Finding, element: Element, page: PageView): boolean {
  // Other boxes have sentences and headings of their own: there a line is the story's only where all its lines stand.
  const isWordy = finding.kind !== 'ad' && finding.kind !== 'leftover';
  const isLine = (part: Element): boolean =>
    page.story.alike(part, isWordy) >= ALIKE &&
    [...part.children].every(isInline) &&
    isOwn(part, finding, SENTENCE_END);
  if ([element, ...element.querySelectorAll(LINES)].some(isLine)) return true;
  if (isWordy) return false;
  const around = element.closest(PARTS);
  return [...(around === null ? [] : [around]), ...element.querySelectorAll(PARTS)].some((part) =>
    isOwn(part, finding, /./),
  );
}

/** Whether an element has words of this form that are neither links nor furniture nor what the finding rests on. */
function isOwn(element: Element, { evidence }: Finding, form: RegExp): boolean {
  if (element.closest(FURNITURE) !== null) return false;
  const text = textOf(element).toLowerCase();
  const rest = text.replace(fold(evidence).toLowerCase(), '');
  return form.test(text) && rest.length * 2 > text.length && linkedLength(element) * 2 < text.length;
}
