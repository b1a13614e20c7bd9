import { detailOf } from './details.ts';
import { MEASURES, type MeasureName } from './measures.ts';
import peers from './peers.json' with { type: 'json' };
import { type Result, type ScoredPage, summarise, worstPages } from './summary.ts';

/** The measures of each source and of all pages together, as a Markdown table, beside what other extractors reach. */
export function measureTable(pages: readonly ScoredPage[]): string {
  const sources = [...new Set(pages.map(({ truth }) => truth.source))];
  const rows = sources.flatMap((source) =>
    rowsOf(
      source,
      pages.filter(({ truth }) => truth.source === source),
    ),
  );
  const all = sources.length > 1 ? rowsOf('all', pages) : [];
  return markdown(['source', 'measure', 'Clean Copy', 'Readability 0.6', 'Defuddle 0.19', 'pages'], [...rows, ...all]);
}

function rowsOf(source: string, pages: readonly ScoredPage[]): string[][] {
  const known: Record<string, number[]> = (peers as Record<string, Record<string, number[]>>)[source] ?? {};
  return summarise(pages).map((result) => {
    const [readability, defuddle] = known[result.name] ?? [];
    const other = (value: number | undefined): string => (value === undefined ? '' : figure({ ...result, value }));
    return [source, result.name, figure(result), other(readability), other(defuddle), String(result.pages)];
  });
}

/** For each measure the pages that lose most by it: id, score, and what cost it. */
export function worstTable(pages: readonly ScoredPage[], most: number, only?: string): string {
  const names = (Object.keys(MEASURES) as MeasureName[]).filter((name) => only === undefined || name === only);
  return names
    .flatMap((name) => {
      const worst = worstPages(pages, name, most);
      if (worst.length === 0) return [];
      const rows = worst.map((page) => [page.line.id, scoreOf(page, name), detailOf(page, name)]);
      return [`${name}\n\n${markdown(['page', 'score', 'what cost it (given ← true)'], rows)}`];
    })
    .join('\n\n');
}

function figure({ value, kind }: Pick<Result, 'value' | 'kind'>): string {
  return kind === 'count' ? String(value) : value.toFixed(3);
}

function scoreOf({ scores }: ScoredPage, name: MeasureName): string {
  const score = scores[name];
  if (!score) return '';
  if (MEASURES[name].by === 'count') return String(score.hits);
  return score.of === 1 ? score.hits.toFixed(3) : `${score.hits}/${score.of}`;
}

/** A Markdown table. */
export function markdown(head: string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
