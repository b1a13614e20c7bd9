import { GROUPS, groupName, groupOf } from '../../../core/groups';
import type { TakenThing } from '../../../core/trial/trial';
import { KindChip } from '../../KindChip';
import { useWording } from '../../wording';
import { ChangeSign } from './ChangeSign';

/** What is taken out of the page, by kind, and what of that is new or no longer so. */
export function TrialThings({ things }: { readonly things: readonly TakenThing[] }) {
  const wording = useWording();
  const { say, number } = wording;
  const now = things.filter(({ change }) => change !== 'gone');
  const sum = (list: readonly TakenThing[]): number => list.reduce((all, { count }) => all + count, 0);
  const fresh = sum(things.filter(({ change }) => change === 'new'));
  const gone = sum(things.filter(({ change }) => change === 'gone'));
  return (
    <section class="trial-things">
      <h4>{say('trial_things')}</h4>
      {now.length === 0 && <p class="soft">{say('trial_things_none')}</p>}
      <ul class="trial-kinds">
        {GROUPS.map((group) => {
          const own = sum(now.filter((thing) => groupOf(thing) === group));
          return own === 0 ? null : (
            <li key={group}>
              <KindChip group={group} count={own} />
            </li>
          );
        })}
        {fresh > 0 && <li class="trial-is-new">{say('trial_things_new', number(fresh))}</li>}
        {gone > 0 && <li class="trial-is-gone">{say('trial_things_gone', number(gone))}</li>}
      </ul>
      {things.length > 0 && (
        <details open={fresh + gone > 0 && things.length <= 12}>
          <summary>{say('trial_things_each')}</summary>
          <ul class="trial-each">
            {[...things].sort(byChange).map((thing, index) => (
              <li key={index}>
                <ChangeSign change={thing.change} /> {groupName(groupOf(thing), wording)}
                {thing.text !== '' && (
                  <>
                    {': '}
                    <bdi class="trial-said">{thing.text}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What changed first. */
const byChange = (one: TakenThing, other: TakenThing): number =>
  ['new', 'gone', 'same'].indexOf(one.change) - ['new', 'gone', 'same'].indexOf(other.change);
