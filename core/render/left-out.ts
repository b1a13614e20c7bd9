import { KINDS, type Kind } from '../finding';
import { groupCount } from '../groups';
import type { Wording } from '../wording';

/** "Left out: 16 ad labels, 1 AI summary"; `null` when nothing was. */
export function leftOutLine(leftOut: Readonly<Record<string, number>>, wording: Wording): string | null {
  const items = KINDS.flatMap((kind) => {
    const count = leftOut[kind] ?? 0;
    return count > 0 ? [countOf(kind, count, wording)] : [];
  });
  return items.length === 0 ? null : wording.say('copy_left_out', items.join(wording.say('copy_comma')));
}

/** In a text there are no ads, only what is left of them. */
const countOf = (kind: Kind, count: number, wording: Wording): string =>
  kind === 'ad' ? wording.count('copy_ad_labels', count) : groupCount(kind, count, wording);
