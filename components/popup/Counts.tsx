import { useId, useState } from 'preact/hooks';
import type { PageState } from '../../core/protocol';
import type { CleanArticle } from '../../core/story/article';
import { tally } from '../groups';
import { ChevronIcon } from '../icons';
import { KindChip } from '../KindChip';
import { popupWords } from '../words/popup';
import type { PopupActions } from './view';
import { Why } from './Why';

export interface CountsProps {
  readonly state: PageState;
  readonly article: CleanArticle | null;
  readonly actions: Pick<PopupActions, 'onRestore' | 'onTake' | 'onShow'>;
}

/** How much was found of each kind, and on demand why and what was done with it. */
export function Counts({ state, article, actions }: CountsProps) {
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const tallies = tally(state.findings);
  return (
    <section class="counts" aria-label={popupWords.findings}>
      <div class="counts-row">
        {tallies.length === 0 ? (
          <p class="counts-none">
            {state.mode === 'off' ? popupWords.switchedOff(state.siteName) : popupWords.nothingFound}
          </p>
        ) : (
          <ul class="counts-list">
            {tallies.map(({ group, count }) => (
              <li key={group}>
                <KindChip group={group} count={count} />
              </li>
            ))}
          </ul>
        )}
        {(tallies.length > 0 || article !== null || state.problems.length > 0) && (
          <button
            type="button"
            class="link-button why-button"
            aria-expanded={open}
            aria-controls={whyId}
            onClick={() => setOpen(!open)}
          >
            {tallies.length > 0 || state.problems.length > 0 ? popupWords.why : popupWords.sourcesShort}
            <ChevronIcon />
          </button>
        )}
      </div>
      <div id={whyId} hidden={!open}>
        {open && <Why tallies={tallies} problems={state.problems} article={article} actions={actions} />}
      </div>
    </section>
  );
}
