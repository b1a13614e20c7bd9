import type { Undo } from '../../core/backup/plan';
import type { LedgerProblem } from '../../core/detect/ledger-view';
import type { CosmeticList } from '../../core/lists/list';
import type { Spared } from '../../core/marks/spared';
import type { Face } from '../../core/reader/reader-settings';
import type { OutletRule } from '../../core/rules/rule';
import type { RuleProblem } from '../../core/rules/usable';
import type { Settings } from '../../core/settings';
import type { SettingsPatch } from '../../core/settings-patch';
import type { SettingsProblem } from '../../core/settings-problem';
import type { Statistics } from '../../core/statistics/statistics';
import type { SyncState } from '../../core/sync/state';
import type { AccessActions, SiteAccess } from './access-view';
import type { BackupActions } from './backup-view';
import type { ListActions } from './lists-view';
import type { RuleActions, RulesView } from './outlets/outlets-view';
import type { StatisticsActions } from './statistics-view';
import type { TrialActions } from './trial/trial-view';

/** A key and what it does. */
export interface Shortcut {
  readonly description: string;
  /** As the browser writes it; empty when none is set. */
  readonly keys: string;
}

/** What the options page shows. */
export interface OptionsView {
  readonly settings: Settings;
  /** What of them could not be read. */
  readonly problems: readonly SettingsProblem[];
  /** Built-in rules that do not do all they should. */
  readonly ruleProblems: readonly RuleProblem[];
  /** What rules and checks did not do on the pages that are open. */
  readonly reports: readonly { readonly url: string; readonly problems: readonly LedgerProblem[] }[];
  /** The rules that hold. */
  readonly outlets: readonly OutletRule[];
  /** The same, with what of each is the reader's, and how they fare. */
  readonly rules: RulesView;
  /** The typefaces for stories that this device has. */
  readonly faces: readonly Face[];
  /** What was found so far. */
  readonly statistics: Statistics;
  /** Whether that was erased while the page is open, and can be brought back. */
  readonly isErased: boolean;
  /** YYYY-MM-DD, where the reader is. */
  readonly today: string;
  /** Where we may work by ourselves. */
  readonly access: SiteAccess;
  readonly shortcuts: readonly Shortcut[];
  /** Languages whose labels are recognised, by their codes. */
  readonly recognised: readonly string[];
  /** The reader's lists of cosmetic filters. */
  readonly lists: readonly CosmeticList[];
  /** Whether settings and rules reach the reader's other browsers; `null` before that was tried. */
  readonly sync: SyncState | null;
  /** What can be taken back. */
  readonly undo: Undo | null;
  /** Address of the page that shows what the extension does. */
  readonly welcomePage: string;
}

/** What a reader can do on the options page. They reject with what `troubleText` puts into words. */
export interface OptionsActions {
  /** Changes what the patch names and nothing else. */
  readonly onSettings: (patch: SettingsPatch) => Promise<void>;
  /** Calls a thing clutter again on a site, by the site's key. */
  readonly onClutter: (site: string, thing: Spared) => Promise<void>;
  /** Opens the browser's page for keys; `null` where there is none that an extension may open. */
  readonly onKeys: (() => Promise<void>) | null;
  /** Opens the browser's page for languages; `null` where there is none that an extension may open. */
  readonly onLanguages: (() => Promise<void>) | null;
  readonly access: AccessActions;
  readonly rules: RuleActions;
  readonly statistics: StatisticsActions;
  readonly lists: ListActions;
  readonly backup: BackupActions;
  readonly trial: TrialActions;
}
