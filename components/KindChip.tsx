import { type Group, groupCount } from '../core/groups';
import { hueOf } from './groups';
import { useWording } from './wording';

/** A group of findings with its colour, its number and, so that colour never stands alone, its word. */
export function KindChip({ group, count }: { readonly group: Group; readonly count: number }) {
  const wording = useWording();
  const [before = '', ...after] = groupCount(group, count, wording).split(wording.number(count));
  return (
    <span class="kind-chip" data-hue={hueOf(group)}>
      {before}
      {after.length > 0 && <b>{wording.number(count)}</b>}
      {after.join('')}
    </span>
  );
}
