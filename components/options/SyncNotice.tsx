import { keysOf } from '../../core/sync/entries';
import { SYNC_LIMITS } from '../../core/sync/items';
import type { SyncState } from '../../core/sync/state';
import { troubleText } from '../../core/trouble';
import type { Wording } from '../../core/wording';
import { useWording } from '../wording';

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** Whether settings and rules reach the reader's other browsers, and, when they do not, why and what to do. */
export function SyncNotice({ state }: { readonly state: SyncState | null }) {
  const wording = useWording();
  if (state === null) return null;
  return (
    <p class={state.kind === 'shared' ? 'hint' : 'trouble'} role="status">
      {wordsOf(state, wording)}
    </p>
  );
}

function wordsOf(state: SyncState, wording: Wording): string {
  const { say, locale } = wording;
  switch (state.kind) {
    case 'shared':
      return say('sync_shared', kilobytes(state.bytes), kilobytes(SYNC_LIMITS.total));
    case 'full':
      return say('sync_full', kilobytes(state.bytes), kilobytes(SYNC_LIMITS.total));
    case 'too-large': {
      const names = state.paths.map((path) => keysOf(path).slice(1).join('.'));
      return say('sync_too_large', new Intl.ListFormat(locale, { type: 'conjunction' }).format(names));
    }
    case 'newer':
      return say('sync_newer');
    case 'refused':
      return say('sync_refused', troubleText(state.why, wording));
  }
}
