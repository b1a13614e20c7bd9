import type { LabelHit } from '../detect/candidates';
import type { Detector } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { hasBody, isSummaryBox, linesOf, type Panel, panelAround } from '../detect/panel';
import { positionOf } from '../detect/position';
import type { Finding, Grade } from '../finding';
import { blockOf, shownText } from '../page/blocks';
import { composedContains } from '../page/shadow';
import { excerpt } from '../page/text';
import type { Reason } from '../reason';

/**
 * Names that pages give to machine-written summaries in class, id, test and telemetry attributes. "ai-" alone is Ad
 * Inserter's prefix, "summary" and "takeaway" alone are human boxes as often, and `ai-disclaimer` is a footer link.
 */
const AI_SUMMARY_NAME =
  '(?<![A-Za-z])(?:ai|AI)[-_]?(?:[Aa]rticle[-_]?)?(?:[Ss]ummar(?:y|ies)|[Tt]akeaways?|[Oo]verview)(?![a-z])' +
  '|(?:[a-z](?:AI|Ai))(?:Article)?(?:Summary|Takeaways|Overview)(?![a-z])|article-summary-disclaimer|uni-ai-generated';

/** The proposed attribute by which a page says of an element how machines took part in it. */
const DECLARED = 'ai-disclosure';

/** Class names that a content system makes of a story's own topics: a story about AI summaries bears them. */
const TOPIC =
  /(?:tag|category|cat|topic|term|section|post|keyword|slug|story)[-_][\w-]*ai[-_]?(?:article)?(?:summar|takeaway|overview)/i;

/** Where words are somebody's, a picture's or a menu's: never a disclosure. */
const QUOTED = 'blockquote,q,cite,pre,code,figure,figcaption,nav,footer,form,table,select,[role="navigation"]';

/** What a panel rests on. */
interface Anchor {
  readonly element: Element;
  readonly reason: Reason;
  readonly evidence: string;
  readonly confidence: number;
  /** Whether it needs a heading or a summary box around it to count. */
  readonly weak: boolean;
}

/** Summaries that the publisher's own words, badge or markup call machine-written; boxes of that shape are suspected. */
export default {
  id: 'ai-summary',
  stage: 'generic',
  wants: {
    aiTexts: true,
    labels: ['ai-heading', 'ai-badge'],
    labelAttributes: ['ai-badge', 'ai-heading'],
    hooks: [
      { name: 'data-ylk ai-summary', pattern: /data-ylk="[^"]*ai-summary;/ },
      { name: 'ai-summary', pattern: new RegExp(AI_SUMMARY_NAME) },
      { name: DECLARED, pattern: /^ai-disclosure="(?:ai-|autonomous|mixed)/ },
    ],
  },
  *detect(seen, page) {
    const headings = seen.labels.filter((hit) => hit.group === 'ai-heading' && hit.element.closest(QUOTED) === null);
    const taken: Element[] = [];
    const isTaken = (element: Element): boolean => taken.some((other) => other.contains(element));
    const stated = [...statements(seen.aiTexts, page, 'here')];
    for (const found of anchorsIn(seen, stated, page)) {
      if (isTaken(found.element)) continue;
      const panel = panelAround(found.element, page);
      if (panel === null || !isBelievable(found, panel, page)) continue;
      const anchor = inOwnWords(found, panel, stated);
      const elements = hasBody(panel.contents)
        ? panel.elements
        : [...boxAbove(anchor, headings, page), ...panel.elements];
      taken.push(...elements);
      yield findingOf({ ...anchor, elements, grade: anchor.reason.id === 'ai-declared' ? 'declared' : 'disclosed' });
    }
    for (const { element, quote } of statements(seen.aiTexts, page, 'elsewhere')) {
      if (isTaken(element)) continue;
      const box = headings.map((hit) => boxUnder(hit, page)).find((found) => found !== null) ?? [];
      if (box.length === 0 && !isAtEdge(element, page)) continue;
      taken.push(...box, element);
      yield findingOf({ ...disclosure(element, quote), elements: [...box, element], grade: 'disclosed' });
    }
    for (const hit of headings) {
      if (isTaken(hit.element)) continue;
      const box = boxUnder(hit, page);
      if (box === null || box.some(isTaken) || !isAtEdge(hit.element, page)) continue;
      taken.push(...box);
      yield findingOf({ ...suspicion(hit), elements: box, grade: 'suspected' });
    }
  },
} satisfies Detector;

function* anchorsIn(
  seen: Parameters<Detector['detect']>[0],
  stated: readonly Stated[],
  page: PageView,
): Generator<Anchor> {
  for (const { element, name, value } of seen.hooks) {
    if (TOPIC.test(value) || element.closest(QUOTED) !== null || shownText(element, 0) === '') continue;
    if (name === DECLARED) {
      yield {
        element,
        reason: { id: 'ai-declared', declaration: value },
        evidence: value,
        confidence: 0.97,
        weak: false,
      };
      continue;
    }
    const hook = name === 'ai-summary' ? excerpt(value, 60) : name;
    yield { element, reason: { id: 'ai-hook', hook }, evidence: excerpt(value), confidence: 0.95, weak: false };
  }
  for (const { element, quote } of stated) yield disclosure(element, quote);
  for (const { element, text } of seen.labels) {
    const isBadge = page.vocabulary.ai.mayName(text) || page.vocabulary.ai.statement(text)?.about === 'here';
    if (!isBadge || element.closest(QUOTED) !== null || element.closest('a[href]') !== null) continue;
    yield { element, reason: { id: 'ai-badge', badge: text }, evidence: text, confidence: 0.85, weak: true };
  }
}

/** A hook or badge whose panel also says it in words rests on the words: they are what a reader understands. */
function inOwnWords(anchor: Anchor, panel: Panel, stated: readonly Stated[]): Anchor {
  if (anchor.reason.id !== 'ai-hook' && anchor.reason.id !== 'ai-badge') return anchor;
  const said = stated.find(({ element }) => panel.elements.some((part) => composedContains(part, element)));
  return said === undefined ? anchor : disclosure(said.element, said.quote);
}

const disclosure = (element: Element, quote: string): Anchor => ({
  element,
  reason: { id: 'ai-disclosure', quote: excerpt(quote) },
  evidence: quote,
  confidence: 0.97,
  weak: false,
});

const suspicion = ({ element, text }: LabelHit): Anchor => ({
  element,
  reason: { id: 'summary-box', heading: text },
  evidence: text,
  confidence: 0.3,
  weak: true,
});

/** A block and its sentence that says a summary is machine-written. */
interface Stated {
  readonly element: Element;
  readonly quote: string;
}

/** Stand-alone blocks that state something about a summary, with the sentence that does. */
function* statements(texts: readonly Text[], page: PageView, about: 'here' | 'elsewhere'): Generator<Stated> {
  const met = new Set<Element>();
  for (const text of texts) {
    const element = blockOf(text);
    if (element === null || met.has(element) || element.closest(QUOTED) !== null) continue;
    met.add(element);
    const line = [...linesOf(element)].find((candidate) =>
      candidate.text.includes(text.data.trim().slice(0, 20)),
    )?.text;
    if (line === undefined || isQuotation(line)) continue;
    const statement = page.vocabulary.ai.statement(line);
    if (statement?.about === about) yield { element, quote: statement.quote };
  }
}

/** Whether a line is somebody's words in quotation marks. */
const isQuotation = (line: string): boolean => /^["“„«»'‘「『]/.test(line);

/**
 * A panel is a finding when it stands at the story's edge or in a box of its own. In the middle of the story's running
 * text the same words are what the story is about.
 */
function isBelievable(anchor: Anchor, panel: Panel, page: PageView): boolean {
  const [first = anchor.element] = panel.elements;
  const kinds = panel.contents.kinds;
  const inBox =
    panel.elements.length === 1 && (isSummaryBox(first, page) || kinds.has('heading') || kinds.has('control'));
  if (anchor.weak && !kinds.has('heading') && !isSummaryBox(first, page) && !kinds.has('disclosure')) return false;
  if (anchor.weak && !hasBody(panel.contents)) return false;
  if (anchor.reason.id === 'ai-hook' || anchor.reason.id === 'ai-declared') return true;
  return isAtEdge(first, page) || (inBox && isSummaryBox(first, page));
}

const isAtEdge = (element: Element, page: PageView): boolean => positionOf(element, page) !== 'middle';

/** The summary box that a disclosure without one of its own speaks of. */
function boxAbove(anchor: Anchor, headings: readonly LabelHit[], page: PageView): Element[] {
  if (anchor.reason.id !== 'ai-disclosure') return [];
  for (const hit of headings) {
    const box = boxUnder(hit, page);
    if (box !== null && !box.some((element) => element.contains(anchor.element))) return box;
  }
  return [];
}

/** A heading with its list, in a box of their own or one after the other; `null` when no list follows. */
function boxUnder(hit: LabelHit, page: PageView): Element[] | null {
  const panel = panelAround(hit.element, page);
  return panel === null || !panel.contents.kinds.has('item') ? null : panel.elements;
}

function findingOf(parts: Anchor & { elements: Element[]; grade: Grade }): Finding {
  const { reason, evidence, confidence, elements, grade } = parts;
  return { kind: 'ai-summary', detector: 'ai-summary', reason, evidence, confidence, elements, grade };
}
