import { FilterIndex } from './index-filters';
import type { ListCounts, ReadLine, UnusedLine, UnusedWhy } from './list';
import { operatorIn } from './operators';

/** What reads a list's lines. */
export interface ListTools {
  /** Reads one line, without its line end. */
  readonly readLine: (line: string) => ReadLine;
  /** Whether the browser can read a selector. */
  readonly canRead: (selector: string) => boolean;
}

/** A list, read. */
export interface ReadList {
  /** The title its file gives itself; empty when it gives none. */
  readonly title: string;
  readonly filters: FilterIndex;
  readonly unused: readonly UnusedLine[];
  readonly counts: ListCounts;
}

/** Lines between two reports of progress. */
const STEP = 500;

/** Selectors of the whole page, which is no clutter. */
const WHOLE = /^(?:\*|:root|html|body|(?:html|:root)\s*>?\s*body)$/i;

/** Longest piece of a line that is shown for one that is not used. */
const SHOWN = 200;

/** Reads a list, telling now and then which share of it is read, from 0 to 1, so that the caller can make a pause. */
export function* readList(text: string, { readLine, canRead }: ListTools): Generator<number, ReadList> {
  const lines = text.split(/\r\n?|\n/);
  const filters = new FilterIndex();
  const unused: UnusedLine[] = [];
  const counts = { lines: lines.length, forSites: 0, generic: 0, network: 0 };
  let title = '';
  for (const [index, line] of lines.entries()) {
    if (index % STEP === 0) yield index / lines.length;
    const read = readLine(line.trim());
    const leave = (why: UnusedWhy, operator?: string): void => {
      const shown = line.trim().slice(0, SHOWN);
      unused.push({ line: index + 1, text: shown, why, ...(operator !== undefined && { operator }) });
    };
    if (read.what === 'title') title ||= read.title;
    else if (read.what === 'network') counts.network++;
    else if (read.what === 'unused') leave(read.why);
    else if (read.what === 'filter') {
      const { selector, hosts, isException } = read.filter;
      if (WHOLE.test(selector) && !isException) leave('whole');
      else if (canRead(selector)) {
        filters.add(read.filter);
        counts[hosts.length === 0 ? 'generic' : 'forSites']++;
      } else {
        const operator = operatorIn(selector);
        if (operator === null) leave('selector');
        else leave('operator', operator);
      }
    }
  }
  return { title, filters, unused, counts: { ...counts, unused: unused.length } };
}
