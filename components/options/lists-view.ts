import type { CosmeticList, ListKind, UnusedLine } from '../../core/lists/list';

/** What a reader can change about a list. */
export type ListChoice = Partial<Pick<CosmeticList, 'isOn' | 'withGeneric'>>;

/** Told which share of a file is read, from 0 to 1. */
export type FileProgress = (share: number) => void;

/** What a reader can do with lists. All reject with what `troubleText` puts into words. */
export interface ListActions {
  /** Adds a list from a file, and gives it as it is kept. */
  readonly onAdd: (file: File, kind: ListKind, progress: FileProgress) => Promise<CosmeticList>;
  /** Puts a newer file in place of a list's. */
  readonly onUpdate: (list: CosmeticList, file: File, progress: FileProgress) => Promise<CosmeticList>;
  readonly onChange: (id: string, choice: ListChoice) => Promise<void>;
  /** Removes a list whole; gives what puts it back. */
  readonly onRemove: (list: CosmeticList) => Promise<() => Promise<CosmeticList>>;
  /** The lines of a list that are not used. */
  readonly unused: (id: string) => Promise<readonly UnusedLine[]>;
}
