import type { FindingState, LedgerProblem } from '../../core/detect/ledger-view';
import { ledgerProblemText } from '../../core/detect/problem-text';
import type { Tally } from '../groups';
import { KindChip } from '../KindChip';
import { useWording } from '../wording';
import { alike } from './alike';
import { FindingRow } from './FindingRow';
import type { FindingActions } from './view';

export interface WhyProps {
  readonly tallies: readonly Tally[];
  readonly problems: readonly LedgerProblem[];
  readonly actions: FindingActions;
}

/** Everything that was found, by kind, with its reason, and what else there is to know. */
export function Why({ tallies, problems, actions }: WhyProps) {
  const { say } = useWording();
  const kept = inState(tallies, 'kept');
  return (
    <div class="why">
      {tallies.map(({ group, count, spared, findings }) => (
        <section class="why-group" key={group}>
          <h2>
            <KindChip group={group} count={count} />
            {spared > 0 && <span class="soft">{say('popup_spared_count', spared)}</span>}
          </h2>
          <ul>
            {alike(findings).map((row) => (
              <FindingRow key={row[0]?.id} findings={row} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
      <p class="why-all">
        {inState(tallies, 'taken').length > 1 && (
          <button type="button" class="link-button" onClick={() => actions.onRestore('all')}>
            {say('popup_restore_all')}
          </button>
        )}
        {kept.length > 1 && (
          <button type="button" class="link-button" onClick={() => actions.onTakeAll(kept)}>
            {say('popup_take_all')}
          </button>
        )}
      </p>
      {problems.length > 0 && <Problems problems={problems} />}
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly LedgerProblem[] }) {
  const wording = useWording();
  return (
    <section class="why-group">
      <h2>{wording.count('problem_things', problems.length)}</h2>
      <ul class="problems">
        {problems
          .map((problem) => ledgerProblemText(problem, wording))
          .map((words) => (
            <li key={words}>
              <bdi>{words}</bdi>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Numbers of the findings in a state that are the reader's to take out or put back: notes stay where they are. */
const inState = (tallies: readonly Tally[], wanted: FindingState): number[] =>
  tallies
    .flatMap(({ findings }) => findings)
    .filter(({ kind, state }) => state === wanted && kind !== 'ai-note')
    .map(({ id }) => id);
