import type { OutletRule } from '../../../core/rules/rule';
import type { Phrase } from '../../../core/wording';
import type { Draft } from './draft';

/** What was changed of a rule and is not saved yet. */
export interface Edit {
  readonly draft: Draft;
  /** What stands in the JSON view while it cannot be read; else `null`. */
  readonly json: string | null;
  /** The rule that the reader began with; `null` for a new outlet. */
  readonly begun: OutletRule | null;
  /** Whether it says anything else than that rule. */
  readonly isChanged: boolean;
}

/** Under which an outlet is edited that has no id yet. */
export const NEW = '';

/** What was done with a rule, to be told where the reader is then. */
export interface Deed {
  /** A phrase with the outlet's name as `$1`. */
  readonly phrase: Phrase;
  /** The outlet's. */
  readonly id: string;
  readonly name: string;
  /** The rule as it was, to be put back; `null` when that needs nothing. */
  readonly before: OutletRule | null;
  /** The rule as the deed left it; `null` when it left none. */
  readonly after: OutletRule | null;
  /** What was not saved yet and went with it. */
  readonly edit: Edit | null;
}

/** What is being edited, by the outlet's id. It outlives the view that shows it, so that nothing typed is lost on leaving. */
export interface Edits {
  get(id: string): Edit | undefined;
  /** Keeps it; `null` forgets it. */
  set(id: string, edit: Edit | null): void;
  /** The ids of the outlets with changes that are not saved. */
  unsaved(): readonly string[];
  /** What was done last. */
  done(): Deed | null;
  tell(deed: Deed | null): void;
  /** Calls back after each change. Gives a function that stops it. */
  watch(changed: () => void): () => void;
}

/** A place for what is being edited. */
export function createEdits(): Edits {
  const edits = new Map<string, Edit>();
  const watchers = new Set<() => void>();
  let last: Deed | null = null;
  const tellAll = (): void => {
    for (const changed of watchers) changed();
  };
  return {
    get: (id) => edits.get(id),
    set: (id, edit) => {
      if (edit === null) edits.delete(id);
      else edits.set(id, edit);
      tellAll();
    },
    unsaved: () => [...edits].filter(([, { isChanged }]) => isChanged).map(([id]) => id),
    done: () => last,
    tell: (deed) => {
      last = deed;
      tellAll();
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
