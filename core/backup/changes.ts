import { isSame } from '../same';
import { asDocuments, DEFAULTS, type Documents } from '../sync/documents';
import { leavesOf, withLeaves } from '../sync/entries';

/** One value that becomes another; `undefined` where there is none. */
export interface Change {
  /** Path of the value, such as `settings/modes/yahoo`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What changes when a file's settings and rules are taken over: what it holds is added or replaced, what it does not
 * speak of stays. A value never set counts as its default.
 */
export function changesByImport(now: Documents, file: Documents): Change[] {
  const held = leavesOf({ settings: file.settings, rules: file.rules }, DEFAULTS);
  return changesTo(now, held);
}

/** What changes when all settings go back to their defaults, and the reader's own rules go. */
export function changesByReset({ settings, rules }: Documents): Change[] {
  // Nothing else that is saved with them is set back.
  const now = { settings, rules };
  const standard = leavesOf(DEFAULTS, DEFAULTS);
  const gone = [...leavesOf(now, DEFAULTS).keys()].filter((path) => !standard.has(path));
  return changesTo(now, new Map<string, unknown>([...standard, ...gone.map((path) => [path, undefined] as const)]));
}

/** What holds at a path: what is stored there, else the default. */
function valuesIn(documents: Documents): (path: string) => unknown {
  const stored = leavesOf(documents, DEFAULTS);
  const standard = leavesOf(DEFAULTS, DEFAULTS);
  return (path) => (stored.has(path) ? stored.get(path) : standard.get(path));
}

function changesTo(now: Documents, wanted: ReadonlyMap<string, unknown>): Change[] {
  const current = valuesIn(now);
  return [...wanted]
    .filter(([path, after]) => !isSame(current(path), after))
    .map(([path, after]) => {
      const before = current(path);
      return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
    });
}

/** The documents after changes. */
export const changed = (documents: Documents, changes: readonly Change[]): Documents =>
  asDocuments(
    withLeaves(
      documents,
      changes.map(({ path, after }) => [path, after] as const),
    ),
  );

/** The changes that take these back. What was changed again since is left as it is now. */
export function undone(now: Documents, changes: readonly Change[]): Change[] {
  const current = valuesIn(now);
  return changes
    .filter(({ path, after }) => isSame(current(path), after))
    .map(({ path, before, after }) => ({
      path,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    }));
}
