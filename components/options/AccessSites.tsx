import { useId } from 'preact/hooks';
import { useWording } from '../wording';
import type { AccessRow } from './access-view';

export interface AccessSitesProps {
  readonly title: string;
  /** What stands there when there are none; without it nothing does, not even the title. */
  readonly empty?: string;
  readonly rows: readonly AccessRow[];
  /** What a row's button says, and what it is called for those who do not see its row. */
  readonly act: string;
  readonly actOn: (name: string) => string;
  readonly canAct: (row: AccessRow) => boolean;
  readonly onAct: (row: AccessRow) => void;
}

/** Sites under a title, each with what can be done about its access. */
export function AccessSites({ title, empty, rows, act, actOn, canAct, onAct }: AccessSitesProps) {
  const { say } = useWording();
  const id = useId();
  if (rows.length === 0 && empty === undefined) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      {rows.length === 0 && <p class="soft">{empty}</p>}
      {rows.length > 0 && (
        <ul class="rows" aria-labelledby={id}>
          {rows.map((row) => (
            <li key={row.origins.join(' ')}>
              <span class="row-name">
                <b>
                  <bdi>{row.name}</bdi>
                </b>{' '}
                <bdi class="soft">{row.hosts.join(' ')}</bdi>
              </span>
              {canAct(row) ? (
                <button type="button" class="link-button" aria-label={actOn(row.name)} onClick={() => onAct(row)}>
                  {act}
                </button>
              ) : (
                <span class="soft">{row.isInstalled && say('access_installed')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
