import { isAdSpace, type Slot, slotOf } from '../detect/ad-slot';
import type { LabelGroup, LabelHit } from '../detect/candidates';
import type { Detector, Found } from '../detect/detector';
import type { PageView } from '../detect/page-view';
import { isBlank, isLinked } from '../page/blocks';

const GROUPS = ['ad-sure', 'ad-ambiguous', 'ad-line'] as const satisfies readonly LabelGroup[];

/** Where a label is somebody's words: never a finding. */
const QUOTED =
  'blockquote,q,cite,pre,code,figcaption,caption,option,select,textarea,label,button,[role="button"],[role="link"]';

/** Where the word is more often a heading, a menu entry or a table cell: a finding only with advertising space beside it. */
const DOUBTFUL = 'h1,h2,h3,h4,h5,h6,nav,footer,td,th,dt,dd,li,summary,legend,[role="navigation"],[role="contentinfo"]';

const MENU = 'nav,footer,table,[role="navigation"],[role="contentinfo"]';

/** Longest line that joins a label with a direction, in characters; a longer one is a sentence. */
const LINE_LENGTH = 100;

/** How many boxes are asked for what the page's style draws on them: the answer is dear. */
const MOST_DRAWN = 200;

/** Labels that say "advertisement", each with the slot it belongs to; those with nothing between them are one finding. */
export default {
  id: 'ad-label',
  stage: 'generic',
  wants: {
    labels: GROUPS,
    labelAttributes: GROUPS,
    hooks: [{ name: 'advertising space', pattern: 'adUnit' }],
  },
  *detect(seen, page) {
    const isLabel = (text: string): boolean =>
      page.vocabulary.labels(text).some(({ group }) => (GROUPS as readonly LabelGroup[]).includes(group));
    const drawn = drawnLabels(
      seen.hooks.map((hit) => hit.element),
      page,
    );
    for (const hits of runsOf([...seen.labels, ...drawn])) {
      const run = strongest(hits, page);
      const accepted = run.flatMap((hit) => {
        const slot = slotOf(hit.element, isLabel, page);
        const same = run.filter(({ text }) => text === hit.text).length;
        return isAccepted(hit, slot, same, page) ? [{ hit, slot }] : [];
      });
      if (accepted.length > 0) yield findingOf(accepted);
    }
  },
} satisfies Detector;

/** One hit for each element: a text may be in the lists of several languages, and the page's own language comes first. */
function strongest(hits: readonly LabelHit[], page: PageView): LabelHit[] {
  const byElement = new Map<Element, LabelHit>();
  for (const hit of hits) {
    if (!byElement.has(hit.element) && !isQuoted(hit.element, page)) byElement.set(hit.element, hit);
  }
  return [...byElement.values()];
}

/** A link's or somebody's words, unless what they stand in is named as advertising: some pages caption their ads. */
function isQuoted(element: Element, page: PageView): boolean {
  if (isLinked(element)) return true;
  const quoted = element.closest(QUOTED);
  if (quoted?.localName !== 'figcaption') return quoted !== null;
  const figure = quoted.closest('figure');
  return figure === null || !isAdSpace(figure, page);
}

/** Labels that exist only in the page's style, on empty boxes that markup calls advertising. */
function drawnLabels(elements: readonly Element[], page: PageView): LabelHit[] {
  const hits: LabelHit[] = [];
  for (const element of [...new Set(elements)].slice(0, MOST_DRAWN)) {
    const text = isBlank(element) ? page.generatedText(element) : '';
    const label = page.vocabulary.labels(text).find(({ group }) => group.startsWith('ad-'));
    if (label !== undefined)
      hits.push({ ...label, element, text, attribute: '::before', place: -2 * (hits.length + 1) });
  }
  return hits;
}

/** Hits with no other text or picture between them, together. */
function runsOf(hits: readonly LabelHit[]): LabelHit[][] {
  const runs: LabelHit[][] = [];
  let last = Number.NaN;
  for (const hit of [...hits].sort((a, b) => a.place - b.place)) {
    const run = runs.at(-1);
    if (run !== undefined && hit.place - last <= 1) run.push(hit);
    else runs.push([hit]);
    last = hit.place;
  }
  return runs;
}

function isAccepted(hit: LabelHit, slot: Slot, inRun: number, page: PageView): boolean {
  if (hit.group === 'ad-line' && hit.text.length > LINE_LENGTH) return false;
  if (hit.group === 'ad-ambiguous') {
    if (hit.element.closest(MENU) !== null) return false;
    return slot.space || (inRun >= 2 && hit.element.closest(DOUBTFUL) === null);
  }
  if (hit.attribute !== null && hit.attribute !== '::before') return slot.space || isAdSpace(hit.element, page);
  if (slot.space || hit.element.closest(DOUBTFUL) === null) return true;
  // Over a sidebar's boxes such a heading says what they are; in a story it may be about anything.
  return (
    hit.element.closest('aside') !== null && hit.element.closest(MENU) === null && !page.story.contains(hit.element)
  );
}

function findingOf(accepted: readonly { hit: LabelHit; slot: Slot }[]): Found {
  const elements: Element[] = [];
  for (const element of accepted.flatMap(({ slot }) => slot.elements)) {
    if (elements.some((other) => other.contains(element))) continue;
    elements.splice(0, elements.length, ...elements.filter((other) => !element.contains(other)), element);
  }
  const [first] = accepted;
  const label = first?.hit.text ?? '';
  const space = accepted.some(({ slot }) => slot.space);
  return {
    kind: 'ad',
    elements,
    reason: { id: 'ad-label', label, count: labelsIn(accepted.map(({ hit }) => hit)), slot: space },
    evidence: first?.hit.attribute == null ? label : `${first.hit.attribute}: ${label}`,
    confidence: space ? 0.98 : first?.hit.group === 'ad-ambiguous' ? 0.8 : 0.93,
  };
}

/** A box that is labelled by an attribute and again by a text in it has one label. */
function labelsIn(hits: readonly LabelHit[]): number {
  const isSaidWithin = ({ element, attribute }: LabelHit): boolean =>
    attribute !== null && hits.some((other) => other.element !== element && element.contains(other.element));
  return hits.filter((hit) => !isSaidWithin(hit)).length;
}
