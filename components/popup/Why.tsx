import type { FindingState, LedgerProblem } from '../../core/detect/ledger-view';
import { ledgerProblemText } from '../../core/detect/problem-text';
import type { Tally } from '../groups';
import { KindChip } from '../KindChip';
import { useWording } from '../wording';
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
  return (
    <div class="why">
      {tallies.map(({ group, count, findings }) => (
        <section class="why-group" key={group}>
          <h2>
            <KindChip group={group} count={count} />
          </h2>
          <ul>
            {findings.map((finding) => (
              <FindingRow key={finding.id} finding={finding} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
      <p class="why-all">
        {countOf(tallies, 'taken') > 1 && (
          <button type="button" class="link-button" onClick={() => actions.onRestore('all')}>
            {say('popup_restore_all')}
          </button>
        )}
        {countOf(tallies, 'kept') > 1 && (
          <button type="button" class="link-button" onClick={actions.onTakeAll}>
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

const countOf = (tallies: readonly Tally[], state: FindingState): number =>
  tallies.flatMap(({ findings }) => findings).filter((finding) => finding.state === state).length;
