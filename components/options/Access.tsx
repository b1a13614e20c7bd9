import { useRef, useState } from 'preact/hooks';
import type { OutletRule } from '../../core/rules/rule';
import { troubleText } from '../../core/trouble';
import { useWording } from '../wording';
import { AccessSites } from './AccessSites';
import { AddSite } from './AddSite';
import { type AccessActions, type AccessRow, accessRows, type SiteAccess } from './access-view';
import { hostWritten, siteName } from './sites';

export interface AccessProps {
  readonly outlets: readonly OutletRule[];
  readonly access: SiteAccess;
  readonly actions: AccessActions;
}

/** Where we work by ourselves: from installation on, and where the reader allowed it; take it back, allow more. */
export function Access({ outlets, access, actions }: AccessProps) {
  const wording = useWording();
  const { say } = wording;
  const [told, tell] = useState<{ readonly words: string; readonly isTrouble: boolean } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const rows = accessRows(outlets, access, wording);
  const held = rows.filter(({ isHeld }) => isHeld);
  const { onBrowserPage } = actions;
  const follow = async (work: Promise<boolean>, done: string, refused = ''): Promise<void> => {
    const next = await work.then(
      (isDone) => ({ words: isDone ? done : refused, isTrouble: !isDone }),
      (error: unknown) => ({ words: troubleText(error, wording), isTrouble: true }),
    );
    tell(next);
    // The button goes with its row.
    status.current?.focus();
  };
  const canTakeBack = (row: AccessRow): boolean => row.isOwn && (!row.isInstalled || onBrowserPage === null);
  return (
    <>
      <AccessSites
        title={say('access_held')}
        empty={say('access_held_none')}
        rows={held}
        act={say('options_access_remove')}
        actOn={(name) => say('options_access_remove_site', name)}
        canAct={canTakeBack}
        onAct={({ name, origins }) =>
          void follow(
            actions.onRevoke(origins).then(() => true),
            say('access_taken_back', name),
          )
        }
      />
      {onBrowserPage !== null && held.some((row) => row.isInstalled && row.isOwn) && (
        <p class="hint">
          {say('access_browser')}{' '}
          <button type="button" class="link-button" onClick={() => void onBrowserPage()}>
            {say('access_browser_open')}
          </button>
        </p>
      )}
      <AccessSites
        title={say('access_missing')}
        rows={rows.filter(({ isHeld }) => !isHeld)}
        act={say('options_access_allow')}
        actOn={(name) => say('access_allow_on', name)}
        canAct={() => true}
        onAct={({ name, origins }) =>
          void follow(actions.onGrant(origins), say('access_allowed', name), say('problem_access_refused', name))
        }
      />
      <AddSite
        onAllow={async (site) => {
          const outcome = await actions.onAllow(site);
          tell(
            outcome === 'allowed'
              ? { words: say('access_allowed', siteName(hostWritten(site) ?? site)), isTrouble: false }
              : null,
          );
          return outcome;
        }}
      />
      <p class={told?.isTrouble ? 'trouble' : 'hint'} role="status" ref={status} tabIndex={-1}>
        {told?.words}
      </p>
    </>
  );
}
