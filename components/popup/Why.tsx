import type { FindingView, LedgerProblem } from '../../core/detect/ledger-view';
import { ledgerProblemText } from '../../core/detect/problem-text';
import type { CleanArticle } from '../../core/story/article';
import type { Tally } from '../groups';
import { KindChip } from '../KindChip';
import { useWording } from '../wording';
import { popupWords } from '../words/popup';
import { FindingRow } from './FindingRow';
import { Sources } from './Sources';
import type { PopupActions } from './view';

export interface WhyProps {
  readonly tallies: readonly Tally[];
  readonly problems: readonly LedgerProblem[];
  readonly article: CleanArticle | null;
  readonly actions: Pick<PopupActions, 'onRestore' | 'onTake' | 'onShow'>;
}

/** Everything that was found, by kind, with its reason; where the source line was read; what else there is to know. */
export function Why({ tallies, problems, article, actions }: WhyProps) {
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
      {restorable(tallies) > 1 && (
        <button type="button" class="link-button" onClick={() => actions.onRestore('all')}>
          {popupWords.restoreAll}
        </button>
      )}
      {article !== null && <Sources article={article} />}
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

const isTaken = (finding: FindingView): boolean => finding.state === 'taken';
const restorable = (tallies: readonly Tally[]): number =>
  tallies.flatMap(({ findings }) => findings).filter(isTaken).length;
