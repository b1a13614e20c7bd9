import type { Health } from '../../../core/health/health';
import type { RuleInUse } from '../../../core/rules/in-use';
import type { OutletRule } from '../../../core/rules/rule';
import type { Place } from '../place';
import type { Edits } from './edits';
import type { CanRead } from './problems';

/** What the options page knows of rules. */
export interface RulesView {
  /** The rules that hold, with what of each is the reader's. */
  readonly inUse: readonly RuleInUse[];
  /** How their lines fare on this device. */
  readonly health: Health;
}

/** What a reader can do with rules. All that is a promise rejects with what `troubleText` puts into words. */
export interface RuleActions {
  /** Makes it the rule for its outlet, on open pages too. */
  readonly onSave: (rule: OutletRule) => Promise<void>;
  /** Forgets the reader's rule, or what the reader changed of a built-in one. */
  readonly onReset: (id: string) => Promise<void>;
  /** Saves it to a file; gives that file's name. */
  readonly onExport: (rule: OutletRule) => string;
  /** Reads a rule from a file without changing anything. */
  readonly onRead: (file: File) => Promise<OutletRule>;
  /** Goes to another place of the options page. */
  readonly goTo: (place: Place) => void;
  readonly canRead: CanRead;
  readonly edits: Edits;
}
