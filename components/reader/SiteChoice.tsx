import type { ReaderSite } from '../../core/reader/reader-overlay';
import { opensByItself, type ReaderSettings } from '../../core/reader/reader-settings';
import { isolating, useWording } from '../wording';

export interface SiteChoiceProps {
  readonly site: ReaderSite;
  readonly settings: ReaderSettings;
  readonly onSettings: (patch: Partial<ReaderSettings>) => void;
}

/** Whether the stories of this site open in the reader by themselves. */
export function SiteChoice({ site, settings, onSettings }: SiteChoiceProps) {
  const { say } = isolating(useWording());
  const isIn = opensByItself(settings, site.key, site.opensByRule);
  return (
    <div class="site-choice">
      <label class="look-check">
        <input
          type="checkbox"
          checked={isIn}
          onChange={(event) => onSettings({ sites: { ...settings.sites, [site.key]: event.currentTarget.checked } })}
        />
        <span>{say('reader_site', site.name)}</span>
      </label>
      {isIn && <p class="hint">{say(site.isGranted ? 'reader_site_once' : 'reader_site_not_granted')}</p>}
    </div>
  );
}
