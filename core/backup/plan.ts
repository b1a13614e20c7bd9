import type { CosmeticList } from '../lists/list';
import type { Statistics } from '../statistics/statistics';
import type { BackupList, BackupProblem } from './backup';
import type { Change } from './changes';

/** What a file would change, for the reader to agree to. */
export interface ImportPlan {
  /** When the file was saved, ISO 8601; empty when it does not say. */
  readonly saved: string;
  readonly changes: readonly Change[];
  /** Lists that are not here yet, or differ. */
  readonly lists: readonly BackupList[];
  /** What was found where it was saved, as far as it is more than what is counted here. */
  readonly counted: Statistics;
}

/** What a file would change, or everything that is wrong with it. */
export type ReadBackup = { readonly plan: ImportPlan } | { readonly problems: readonly BackupProblem[] };

/** A list whose file was replaced; the text it had is kept apart. */
export type ReplacedList = Pick<CosmeticList, 'id' | 'name' | 'isOn' | 'kind' | 'withGeneric'>;

/** What can be taken back. */
export interface Undo {
  readonly what: 'file' | 'reset';
  readonly changes: readonly Change[];
  /** Ids of lists that came with it. */
  readonly lists: readonly string[];
  /** Lists it brought another file for, as they were. */
  readonly replaced: readonly ReplacedList[];
  /** What it counted in addition. */
  readonly counted: Statistics;
}
