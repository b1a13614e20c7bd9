import { type Face, type ReaderSettings, sitesThatOpen } from '../../core/reader/reader-settings';
import type { OutletRule } from '../../core/rules/rule';
import { LookChoices } from '../reader/LookChoices';
import { useWording } from '../wording';

export interface ReaderOptionsProps {
  readonly reader: ReaderSettings;
  /** The typefaces this device has. */
  readonly faces: readonly Face[];
  /** Rules that name the sites. */
  readonly outlets: readonly OutletRule[];
  /** Saves what was changed; what goes wrong is told elsewhere. */
  readonly onReader: (patch: Partial<ReaderSettings>) => Promise<void>;
}

/** How the reader mode sets stories, and the sites whose stories open in it. */
export function ReaderOptions({ reader, faces, outlets, onReader }: ReaderOptionsProps) {
  const { say } = useWording();
  const sites = sitesThatOpen(reader);
  const nameOf = (site: string) => outlets.find(({ id }) => id === site)?.name ?? site;
  return (
    <>
      <LookChoices settings={reader} faces={faces} onSettings={(patch) => void onReader(patch)} />
      <h3>{say('options_reader_sites')}</h3>
      {sites.length === 0 ? (
        <p class="soft">{say('options_reader_no_sites')}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <li key={site}>
              <bdi class="row-name">{nameOf(site)}</bdi>
              <button
                type="button"
                class="link-button"
                aria-label={say('options_reader_remove_site', nameOf(site))}
                onClick={() => void onReader({ sites: { [site]: false } })}
              >
                {say('options_access_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
