import type { Mode, OutletRule } from '../../core/rules/rule';
import type { Settings } from '../../core/settings';

/** A key and what it does. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes it; empty when none is set. */
  readonly keys: string;
}

/** What the options page shows. */
export interface OptionsView {
  readonly settings: Settings;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** Rules and checks that do not do all they should, in words. */
  readonly ruleProblems: readonly string[];
  /** The built-in rules. */
  readonly outlets: readonly OutletRule[];
  /** Match patterns the reader granted. */
  readonly access: readonly string[];
  readonly shortcuts: readonly Shortcut[];
}

/** What a reader can do on the options page. They reject with plain words. */
export interface OptionsActions {
  readonly onSettings: (patch: Partial<Omit<Settings, 'version'>>) => Promise<void>;
  /** Asks the browser for access to a site, written as a host or an address. Never rejects. */
  readonly onAllow: (site: string) => Promise<'allowed' | 'refused' | 'not-a-site'>;
  readonly onRevoke: (origins: readonly string[]) => Promise<void>;
}

/** Sets the mode of one site and keeps those of the others. */
export function withMode(settings: Settings, site: string, mode: Mode): Pick<Settings, 'modes'> {
  return { modes: { ...settings.modes, [site]: mode } };
}
