import { isQuoted, type Stated, stands, statements } from '../detect/ai-statements';
import type { Candidates, LabelHit } from '../detect/candidates';
import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isSummaryBox, type Panel, Panels } from '../detect/panel';
import { contentsReader, hasBody } from '../detect/panel-lines';
import { isByStory, positionOf } from '../detect/position';
import type { Grade } from '../finding';
import { blockOf, isInline, shownText } from '../page/blocks';
import { linkedLength } from '../page/links';
import { isBefore } from '../page/order';
import { composedContains } from '../page/shadow';
import { excerpt } from '../page/text';
import type { Reason } from '../reason';

/** What a reader sees only when asking for it, or never. */
const HIDDEN = '[hidden],[data-nosnippet],[aria-hidden="true"],[role="tooltip"],dialog';

/** What asks a machine for its summary when pressed. */
const BUTTON = 'button,[role="button"]';

/** Shortest summary that is suspected for its heading alone, in characters. */
const SUSPECT_LENGTH = 40;

/** Shortest badge that may stand outside its box, in characters. */
const BADGE_LENGTH = 5;

/** What a panel rests on. */
interface Anchor {
  readonly element: Element;
  readonly reason: Reason;
  readonly evidence: string;
  readonly confidence: number;
}

/** Summaries that the publisher's own words, badge or markup call machine-written; boxes of that shape are suspected. */
export default {
  id: 'ai-summary',
  stage: 'generic',
  wants: {
    aiTexts: true,
    labels: ['ai-heading', 'ai-badge', 'ai-control'],
    labelAttributes: ['ai-badge'],
    hooks: [{ name: 'ai-summary', pattern: 'aiSummary' }],
  },
  *detect(seen, page) {
    const panels = new Panels(page, contentsReader(page));
    const taken: Element[] = [];
    const isTaken = (element: Element): boolean => taken.some((other) => composedContains(other, element));
    const take = (anchor: Anchor, elements: Element[], grade: Grade): Found => {
      taken.push(...elements);
      const { reason, evidence, confidence } = anchor;
      return { kind: 'ai-summary', reason, evidence, confidence, elements, grade };
    };

    const stated: Stated[] = [];
    for (const statement of statements(seen.aiTexts, page)) {
      if (statement !== null && statement.about !== 'article') stated.push(statement);
      yield null;
    }
    for (const anchor of anchorsIn(seen, stated, page)) {
      const panel = isTaken(anchor.element) ? null : panels.around(anchor.element);
      const isFinding = panel !== null && isBelievable(anchor, panel, page);
      yield isFinding ? take(inOwnWords(anchor, panel, stated), panel.elements, 'disclosed') : null;
    }
    const boxes: Box[] = [];
    for (const hit of seen.labels) {
      const box = boxUnder(hit, panels, page);
      if (box !== null && !box.panel.elements.some(isTaken)) boxes.push(box);
      yield null;
    }
    for (const statement of stated) {
      const { element, about } = statement;
      if (isTaken(element) || (about !== 'elsewhere' && element.closest(HIDDEN) === null)) continue;
      const box = about === 'elsewhere' ? boxOf(statement, boxes, page) : boxBeside(element, boxes);
      if (box === null && (about !== 'elsewhere' || positionOf(element, page) !== 'end')) continue;
      if (box !== null) boxes.splice(boxes.indexOf(box), 1);
      yield take(disclosure(statement), [...(box?.panel.elements ?? []), element], 'disclosed');
    }
    for (const { hit, panel } of boxes) {
      if (panel.elements.some(isTaken)) continue;
      const reason: Reason = { id: 'summary-box', heading: hit.text };
      yield take({ element: hit.element, reason, evidence: hit.text, confidence: 0.3 }, panel.elements, 'suspected');
    }
  },
} satisfies Detector;

function* anchorsIn(seen: Candidates, stated: readonly Stated[], page: PageView): Generator<Anchor> {
  for (const { element, value } of seen.hooks) {
    if (page.names.notAiSummary.test(value) || isQuoted(element, page) || isWithinLine(element)) continue;
    yield { element, reason: { id: 'ai-hook' }, evidence: excerpt(value), confidence: 0.95 };
  }
  for (const statement of stated) if (statement.about === 'here') yield disclosure(statement);
  for (const { element, quote, about } of stated) if (about === 'badge') yield badge(element, quote);
  for (const { element, text, group, attribute } of seen.labels) {
    if (isQuoted(element, page) || element.closest('li,a[href]') !== null) continue;
    const isButton = element.closest(BUTTON) !== null;
    if (group === 'ai-control' ? !isButton : attribute === null && !isButton && !stands(element)) continue;
    if (page.vocabulary.ai.mayName(text)) yield badge(element, text);
  }
}

/** Whether an element shows nothing, or is a piece of a line of text, such as a link. */
function isWithinLine(element: Element): boolean {
  const text = shownText(element);
  return text === '' || (isInline(element) && shownText(blockOf(element) ?? element, text.length).length > text.length);
}

/** A hook or badge whose panel also says it in words rests on the words: they are what a reader understands. */
function inOwnWords(anchor: Anchor, panel: Panel, stated: readonly Stated[]): Anchor {
  if (anchor.reason.id === 'ai-disclosure') return anchor;
  const said = stated.find(
    ({ element, about }) => about !== 'badge' && panel.elements.some((part) => composedContains(part, element)),
  );
  return said === undefined ? anchor : disclosure(said);
}

const badge = (element: Element, text: string): Anchor => ({
  element,
  reason: { id: 'ai-badge', badge: text },
  evidence: text,
  confidence: 0.85,
});

const disclosure = ({ element, quote, line }: Stated): Anchor => ({
  element,
  reason: { id: 'ai-disclosure', quote: excerpt(quote) },
  evidence: line,
  confidence: 0.97,
});

/**
 * A panel is a finding when it has more than the words that disclose it, and stands at the story's edge or in a box of its
 * own. In the middle of the story's running text the same words are what the story is about.
 */
function isBelievable({ element, reason }: Anchor, { elements, contents }: Panel, page: PageView): boolean {
  const [first] = elements;
  const { kinds } = contents;
  if (first === undefined) return false;
  if (reason.id === 'ai-hook') return true;
  const isBox = elements.length === 1 && isSummaryBox(first, page);
  const isPanel = kinds.has('heading') || isBox;
  if (reason.id === 'ai-badge' && !hasBody(contents))
    return element.closest(BUTTON) !== null && isByStory(element, page);
  if (reason.id === 'ai-badge' && (!isPanel || !isText(elements))) return false;
  // "AI" by itself, beside a box, is what the story is filed under.
  if (reason.id === 'ai-badge' && elements.length > 1 && reason.badge.length < BADGE_LENGTH) return false;
  if (!isBox && !hasBody(contents) && !kinds.has('control') && !kinds.has('badge')) return false;
  const isTitled = kinds.has('heading') || kinds.has('control');
  if (isBox || (elements.length === 1 && isTitled && hasBody(contents))) return true;
  return isAtEdge(first, page);
}

const isAtEdge = (element: Element, page: PageView): boolean => positionOf(element, page) !== 'middle';

/** A box under a summary's heading. */
interface Box {
  readonly hit: LabelHit;
  readonly panel: Panel;
}

/** The box under a summary's heading, with a list of sentences and at the story's edge; `null` when there is none. */
function boxUnder(hit: LabelHit, panels: Panels, page: PageView): Box | null {
  const { element, group } = hit;
  if (group !== 'ai-heading' || isQuoted(element, page) || element.closest('li,a[href],button') !== null) return null;
  const panel = panels.around(element);
  if (panel === null || !panel.contents.kinds.has('item') || !isText(panel.elements)) return null;
  if (lengthOf(panel.elements) < SUSPECT_LENGTH) return null;
  return panel.elements.every((part) => isAtEdge(part, page)) ? { hit, panel } : null;
}

/** Whether elements are made of text: menus, contents and lists of other stories are made of links. */
function isText(elements: readonly Element[]): boolean {
  const linked = elements.reduce((sum, element) => sum + linkedLength(element), 0);
  return linked * 2 < lengthOf(elements);
}

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + shownText(element).length, 0);

/** The box that a hidden sentence stands by. */
function boxBeside(element: Element, boxes: readonly Box[]): Box | null {
  const around = element.parentElement?.parentElement ?? element;
  return boxes.find(({ hit }) => around.contains(hit.element)) ?? null;
}

/** The box that a statement in another place names, or that stands before a statement at the story's end. */
function boxOf({ element, quote }: Stated, boxes: readonly Box[], page: PageView): Box | null {
  const named = boxes.find(({ hit }) => quote.toLowerCase().includes(hit.text.toLowerCase()));
  if (named !== undefined || positionOf(element, page) !== 'end') return named ?? null;
  return boxes.findLast(({ hit }) => isBefore(hit.element, element)) ?? null;
}
