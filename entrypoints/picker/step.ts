import type { Chosen, Saved, Step } from '../../components/picker/view';
import type { ShadowAccessor } from '../../core/page/shadow';
import { isShown } from '../../core/picker/measure';
import type { Pick } from '../../core/picker/pick';
import { narrower } from '../../core/picker/place';
import { pointedAt } from '../../core/picker/thing';
import type { PickGround } from '../../platform/pick-story';

/** What the reader points at things with. */
export interface PickerOptions {
  readonly document: Document;
  readonly shadow: ShadowAccessor;
  readonly ground: PickGround;
  readonly isOwn: (node: Node) => boolean;
}

/** Where the reader is, with the elements it is about. */
export type At =
  | { readonly step: 'point' }
  | { readonly step: 'say' | 'confirm'; readonly pick: Pick }
  | { readonly step: 'done'; readonly saved: Saved; readonly undo: string };

/** The same as it is shown; `target` is what is pointed at. */
export function stepOf(at: At, target: Element | null, options: PickerOptions): Step {
  if (at.step === 'done') return { step: 'done', saved: at.saved };
  if (at.step === 'point')
    return { step: 'point', pointed: target === null ? null : pointedAt(target, options.shadow) };
  return { step: at.step, chosen: chosenOf(at.pick, options) };
}

function chosenOf(pick: Pick, { ground, shadow }: PickerOptions): Chosen {
  const element = pick.extents[pick.extent];
  const proposal = pick.proposals[pick.proposal];
  return {
    pointed: element === undefined ? { thing: 'box', words: '' } : pointedAt(element, shadow),
    extent: pick.extent,
    extents: pick.extents.length,
    canNarrow: pick.extent > 0 || (element !== undefined && narrower(element, shadow, isShown) !== null),
    proposals: pick.proposals.map(({ field, value, isFirm, hits }) => ({ field, value, isFirm, count: hits.length })),
    proposal: pick.proposal,
    choice: pick.choice,
    places: ground.places,
    place: pick.place,
    verdict: proposal === undefined ? { what: 'clear', words: '' } : ground.verdict(proposal, pick.choice),
  };
}
