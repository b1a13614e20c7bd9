import type { ReportLine } from '../../scripts/lib/report/line.ts';
import { foldText, letters } from './normalise.ts';
import { LETTERS, markupOf, type PanelData, type PanelEntry, textsIn } from './panels.ts';

/** What became of an inserted panel or look-alike. */
export interface PanelScore {
  /** Whether one graded finding holds all its texts. */
  readonly found: boolean;
  /** Whether there is any graded finding at all. */
  readonly graded: boolean;
  /** Texts of it that no graded finding holds. */
  readonly missing: string[];
  /** Paragraphs of the story that lie in a graded finding, which is taken off the page. */
  readonly taken: string[];
}

/** Scores a report line of a page with an entry in it. */
export function scorePanel(
  { findings }: Pick<ReportLine, 'findings'>,
  entry: PanelEntry,
  data: PanelData,
  paragraphs: readonly string[],
): PanelScore {
  const summaries = findings.filter(({ kind }) => kind === 'ai-summary');
  const graded = summaries.filter(({ grade }) => grade !== 'suspected').map(({ text }) => foldText(text));
  const { html, end } = markupOf(entry, data);
  const texts = textsIn(html + end);
  const missing = texts.filter((text) => !graded.some((finding) => finding.includes(text)));
  const found = graded.some((finding) => texts.every((text) => finding.includes(text)));
  const held = graded.map(letters);
  const taken = paragraphs.filter((paragraph) => {
    const wanted = letters(paragraph);
    return wanted.length >= LETTERS && held.some((text) => text.includes(wanted));
  });
  return { found, graded: graded.length > 0, missing, taken };
}

/** An entry with its scores on all pages it was put into. */
export interface EntryScores {
  readonly entry: PanelEntry;
  readonly scores: readonly (PanelScore & { readonly page: string })[];
}

/** Recall by outlets, by other shapes and in all, what look-alikes were taken for panels, and each miss. */
export function panelTable(panels: readonly EntryScores[], lookAlikes: readonly EntryScores[]): string {
  const row = (name: string, entries: readonly EntryScores[]): string => {
    const scores = entries.flatMap((entry) => entry.scores);
    const found = scores.filter((score) => score.found).length;
    const share = scores.length === 0 ? '–' : (found / scores.length).toFixed(3);
    return `| ${name} | ${entries.length} | ${scores.length} | ${share} | ${scores.reduce((sum, { taken }) => sum + taken.length, 0)} |`;
  };
  const lines = [
    '| panels | shapes | pages | found whole | story paragraphs taken |',
    '|---|---|---|---|---|',
    row(
      'of known outlets',
      panels.filter(({ entry }) => entry.outlet !== undefined),
    ),
    row(
      'of other shapes',
      panels.filter(({ entry }) => entry.outlet === undefined),
    ),
    row('all', panels),
    '',
  ];
  const falsely = lookAlikes.flatMap(({ entry, scores }) =>
    scores.filter(({ graded }) => graded).map(({ page }) => `${entry.id} on ${page}`),
  );
  const count = lookAlikes.reduce((sum, { scores }) => sum + scores.length, 0);
  lines.push(`Look-alikes: ${lookAlikes.length} on ${count} pages, taken for AI panels: ${falsely.length}.`);
  for (const name of falsely) lines.push(`- false: ${name}`);
  for (const { entry, scores } of [...panels, ...lookAlikes]) {
    for (const { page, found, missing, taken } of scores) {
      if (!found && panels.some((panel) => panel.entry === entry))
        lines.push(`- missed: ${entry.id} on ${page}: ${missing[0] ?? 'in pieces'}`);
      for (const paragraph of taken) lines.push(`- taken: ${entry.id} on ${page}: ${paragraph.slice(0, 80)}`);
    }
  }
  return lines.join('\n');
}
