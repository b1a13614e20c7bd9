import type { RuleHealth } from '../../../core/health/health';
import type { OutletRule } from '../../../core/rules/rule';
import type { Draft } from './draft';

/** A rule while it is edited, as the parts of the form get it. */
export interface Form {
  readonly draft: Draft;
  /** The rule of this outlet that came with the extension. */
  readonly builtIn: OutletRule | null;
  /** How the lines of the rule that holds fare. */
  readonly health: RuleHealth | null;
  /** What to say of a field; `null` while all is well, or while the reader is still about to write it. */
  readonly problemOf: (field: string) => string | null;
  readonly change: (part: Partial<Draft>) => void;
  /** The reader is done with a field: what is wrong with it may be said. */
  readonly leave: (field: string) => void;
  /** Whether the reader was done with a field once: what is to be remarked of it may be said. */
  readonly isLeft: (field: string) => boolean;
}
