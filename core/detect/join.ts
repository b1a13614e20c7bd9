import type { Finding } from '../finding';
import { isUnshown } from '../page/blocks';
import { inDocumentOrder } from '../page/order';
import { composedContains } from '../page/shadow';

/** Most nodes that are looked at between two neighbours. */
const REACH = 80;

/**
 * Joins advertising findings that stand next to each other, with no text or picture between them, into one: four labels
 * in a row are one thing to a reader, whichever detector found each. The reason that names a label is kept, with the count of all labels.
 */
export function joinRuns(findings: readonly Finding[]): Finding[] {
  const ads = findings.filter(({ kind }) => kind === 'ad').sort(byPlace);
  const joined = new Map<Finding, Finding>();
  let run: Finding[] = [];
  const close = (): void => {
    const [first] = run;
    if (first !== undefined) joined.set(first, together(first, run));
    run = [];
  };
  for (const ad of ads) {
    const last = run.at(-1)?.elements.at(-1);
    const [next] = ad.elements;
    if (last === undefined || next === undefined || !areNeighbours(last, next)) close();
    run.push(ad);
  }
  close();
  return findings.flatMap((finding) => (finding.kind === 'ad' ? (joined.get(finding) ?? []) : [finding]));
}

function together(first: Finding, run: readonly Finding[]): Finding {
  const named = run.find(({ reason }) => reason.id === 'ad-label') ?? first;
  const elements = run.flatMap((finding) => finding.elements);
  // Space that nothing labels is part of the run and no label more.
  const labels = ({ reason }: Finding): number =>
    reason.id === 'ad-label' ? reason.count : Number(reason.id !== 'ad-slot');
  const count = run.reduce((sum, finding) => sum + labels(finding), 0);
  const reason = named.reason.id === 'ad-label' ? { ...named.reason, count } : named.reason;
  return { ...named, reason, elements, confidence: Math.max(...run.map(({ confidence }) => confidence)) };
}

const byPlace = ({ elements: [first] }: Finding, { elements: [second] }: Finding): number =>
  first && second ? inDocumentOrder(first, second) : 0;

/** Whether nothing a reader sees stands between the end of one element and the start of a later one. */
function areNeighbours(first: Element, second: Element): boolean {
  let node = after(first);
  for (let looked = 0; node !== null && looked < REACH; looked++) {
    if (node === second) return true;
    if (composedContains(node, second)) node = node.firstChild;
    else if (isSeen(node)) return false;
    else node = after(node);
  }
  return false;
}

/** The next node that is not within this one. */
function after(node: Node): Node | null {
  for (let place: Node | null = node; place !== null; place = place.parentNode) {
    if (place.nextSibling !== null) return place.nextSibling;
  }
  return null;
}

function isSeen(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : null;
  if (element === null ? node.nodeType !== 3 : isUnshown(element)) return false;
  return Boolean(element?.matches(PICTURE) || element?.querySelector(PICTURE) || node.textContent?.trim());
}

const PICTURE = 'img,video,picture,form,input,button';
