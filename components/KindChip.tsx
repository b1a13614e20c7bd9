import { type Group, groupWord } from '../core/groups';
import { hueOf } from './groups';

/** A group of findings with its colour, its number and, so that colour never stands alone, its word. */
export function KindChip({ group, count }: { readonly group: Group; readonly count: number }) {
  return (
    <span class="kind-chip" data-hue={hueOf(group)}>
      <b>{count}</b> {groupWord(group, count)}
    </span>
  );
}
