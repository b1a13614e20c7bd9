import type { Finding } from '../finding';
import { composedParent } from '../page/shadow';
import { trouble } from '../trouble';
import type { Deed } from './deed';
import type { PageOverlay } from './overlay';
import type { Treatment } from './treatment';

/** Keeps for the site that such a finding is no clutter, or is clutter again. */
export type Spare = (finding: Finding, isClutter: boolean) => Promise<void>;

/** Does what the reader wishes. Rejects with a `trouble` when there is no such finding, no mark to go to, or nothing could be kept. */
export async function doDeed(
  { act, ids }: Deed,
  treatment: Treatment,
  overlay: Pick<PageOverlay, 'show' | 'step'> | null,
  spare: Spare,
): Promise<void> {
  if (act === 'next' || act === 'previous') {
    if (overlay?.step(act === 'next' ? 1 : -1) !== true) throw trouble('problem_no_marks');
    return;
  }
  const entries = ids === 'all' ? treatment.entries() : ids.map((id) => treatment.entry(id));
  if (act === 'keep') return treatment.keep(entries);
  for (const { id, finding } of entries) {
    if (act === 'take') treatment.take(id);
    else if (act === 'show') {
      if (overlay?.show(id) !== true) visibleAt(finding.elements[0])?.scrollIntoView({ block: 'center' });
    } else {
      if (act !== 'unkeep') await spare(finding, act === 'unspare');
      treatment.review(act === 'spare' ? undefined : id);
    }
  }
}

/** The element, or the nearest one around it that is rendered. */
function visibleAt(element: Element | undefined): Element | null {
  let at: Element | null = element ?? null;
  while (at !== null && at.getClientRects().length === 0) at = composedParent(at);
  return at;
}
