import type { Mode, OutletRule } from '../../core/rules/rule';
import type { Settings } from '../../core/settings';

/** A site as it is named in a list: that of a rule, or a host the reader met it under. */
export type NamedSite = Pick<OutletRule, 'id' | 'name' | 'url'>;

/** A site the reader has chosen a mode for. */
export interface OwnMode {
  /** Its key in the settings. */
  readonly site: string;
  readonly rule: NamedSite;
  readonly mode: Mode;
}

/** The reader's own choices, but for the sites that show the stories of others, which are listed anyway. */
export function ownModes({ modes }: Pick<Settings, 'modes'>, outlets: readonly OutletRule[]): OwnMode[] {
  return Object.entries(modes).flatMap(([site, mode]) => {
    const rule = outlets.find(({ id }) => id === site);
    if (rule?.role === 'syndicator') return [];
    return [{ site, rule: rule ?? { id: site, name: site, url: '' }, mode }];
  });
}
