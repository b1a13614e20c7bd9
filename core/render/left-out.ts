import { KINDS, type Kind } from '../finding';
import { groupWord } from '../groups';
import { pluralForm } from '../plural';

/** "Left out: 16 ad labels, 1 AI summary"; `null` when nothing was. */
export function leftOutLine(leftOut: Readonly<Record<string, number>>): string | null {
  const items = KINDS.flatMap((kind) => {
    const count = leftOut[kind] ?? 0;
    return count > 0 ? [`${count} ${nameOf(kind, count)}`] : [];
  });
  return items.length === 0 ? null : `Left out: ${items.join(', ')}`;
}

/** In a text there are no ads, only what is left of them. */
const nameOf = (kind: Kind, count: number): string =>
  kind === 'ad' ? pluralForm(count, { one: 'ad label', other: 'ad labels' }) : groupWord(kind, count);
