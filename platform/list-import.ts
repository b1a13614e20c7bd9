import type { CosmeticList, ListKind } from '../core/lists/list';
import { type NoList, noListIn } from '../core/lists/no-list';
import { type ReadList, readList } from '../core/lists/read-list';
import { selectorReader } from '../core/page/readable';
import { type ProblemPhrase, trouble } from '../core/trouble';
import { storeList } from './list-store';

/** A list's file. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

/** Told which share of a list is read, from 0 to 1. */
export type Progress = (share: number) => void;

/** What is said of a file that is plainly no list. */
const REFUSALS: Record<NoList, ProblemPhrase> = {
  nothing: 'problem_list_nothing',
  binary: 'problem_list_binary',
  page: 'problem_list_page',
  hosts: 'problem_list_hosts',
};

/** How long the page is kept busy at a time, in milliseconds. */
const SLICE = 12;

/**
 * Reads a list's file and keeps it, in place of the one it is a newer file of. Rejects with a `trouble` when it holds no
 * filter or could not be kept; nothing is changed then. For a page with a document.
 */
export async function importList(
  file: ListFile,
  use: Partial<Pick<CosmeticList, 'id' | 'name' | 'isOn' | 'withGeneric'>> & { readonly kind: ListKind },
  progress: Progress = () => undefined,
): Promise<CosmeticList> {
  const no = noListIn(file.text);
  if (no !== null) throw trouble(REFUSALS[no], file.name);
  const { title, filters, unused, counts } = await readInSlices(file.text, progress);
  if (counts.forSites + counts.generic === 0) throw trouble('problem_list_empty', file.name);
  const list: CosmeticList = {
    id: use.id ?? crypto.randomUUID(),
    name: use.name ?? (title || file.name),
    read: Date.now(),
    isOn: use.isOn ?? true,
    kind: use.kind,
    withGeneric: use.withGeneric ?? false,
    counts,
  };
  try {
    await storeList({ list, text: file.text, unused, parts: filters.parts() });
  } catch (error) {
    throw trouble('problem_list_not_kept', error instanceof Error ? error.message : String(error));
  }
  return list;
}

async function readInSlices(text: string, progress: Progress): Promise<ReadList> {
  // What reads the lines is large, and wanted here alone.
  const { readLine } = await import('./list-lines');
  const reading = readList(text, { readLine, canRead: selectorReader(document) });
  let until = performance.now() + SLICE;
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    progress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
}
