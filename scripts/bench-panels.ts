/** `npm run bench:panels`: whether AI panels put into real pages are found, and nothing of their stories with them. See `USAGE`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type EntryScores, panelTable, scorePanel } from '../tests/quality/panel-scores.ts';
import data from '../tests/quality/panels.json' with { type: 'json' };
import {
  type Host,
  hostsFor,
  inserted,
  type PanelData,
  type PanelEntry,
  placesIn,
  type StoryPlaces,
} from '../tests/quality/panels.ts';
import { paragraphsOf, type Truth } from '../tests/quality/truth.ts';
import type { ReportLine, ReportPage } from './lib/report/line.ts';
import { readPageList, readSavedPage } from './lib/report/pages.ts';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const USAGE = `Puts AI panels, and boxes that only look like them, into real pages and asks the built extension about each.

  npm run --silent bench:panels -- --corpus <dir>

  --corpus <dir>   folder with pages.json (as for “npm run report”) and truth.json
  --pages <n>      pages each panel is put into, 3 unless given
  --only <text>    only entries whose id holds this text
  --jobs <n>       browsers side by side, 2 unless given

The changed pages are kept in a temporary folder while it runs.
`;

const PANELS: PanelData = data;

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      pages: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.corpus === undefined) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 1;
  }
  const corpus = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.corpus);
  const hosts = hostsIn(corpus);
  if (hosts.length === 0) throw new Problem(`No page of ${corpus} has its story in plain paragraphs.`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-panels-'));
  try {
    const entries = [...PANELS.panels, ...PANELS.lookAlikes].filter(({ id }) => id.includes(values.only));
    const placed = entries.map((entry, index) => place(entry, index, hosts, Number(values.pages), folder));
    const lines = await report(folder, placed.flat(), values.jobs);
    const scores = entries.map((entry, index) => score(entry, placed[index] ?? [], lines));
    const isPanel = ({ entry }: EntryScores): boolean => PANELS.panels.includes(entry);
    process.stdout.write(
      `${panelTable(
        scores.filter(isPanel),
        scores.filter((each) => !isPanel(each)),
      )}\n`,
    );
    return 0;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

/** A real page with the places for panels in it. */
interface RealPage extends Host {
  readonly url: string;
  readonly html: string;
  readonly places: StoryPlaces;
  readonly paragraphs: string[];
}

/** A page with an entry in it. */
interface Placed {
  readonly page: ReportPage;
  readonly host: RealPage;
}

/** Pages whose story stands in plain paragraphs, without those known to have such boxes of their own. */
function hostsIn(corpus: string): RealPage[] {
  const truths: Record<string, Truth> = JSON.parse(fs.readFileSync(path.join(corpus, 'truth.json'), 'utf8'));
  return readPageList(path.join(corpus, 'pages.json')).flatMap((page) => {
    const truth = truths[page.id];
    if (truth === undefined || truth.ai !== undefined || truth.notAi !== undefined) return [];
    const html = readSavedPage(page).toString('utf8');
    const paragraphs = paragraphsOf(truth);
    const places = placesIn(html, paragraphs);
    const language = /<html[^>]*\blang=["']?([a-z]+)/i.exec(html)?.[1] ?? '';
    return places === null ? [] : [{ id: page.id, url: page.url, html, places, paragraphs, language }];
  });
}

function place(entry: PanelEntry, index: number, hosts: readonly RealPage[], count: number, folder: string): Placed[] {
  return hostsFor(entry.language, hosts, index, count).map((host) => {
    const id = `${entry.id} ${host.id}`;
    const file = path.join(folder, `${index}-${host.id}.html`);
    fs.writeFileSync(file, inserted(host.html, host.places, entry, PANELS));
    return { page: { id, url: entry.url ?? host.url, file }, host };
  });
}

async function report(folder: string, placed: readonly Placed[], jobs: string): Promise<Map<string, ReportLine>> {
  const [list, out] = [path.join(folder, 'pages.json'), path.join(folder, 'report.jsonl')];
  fs.writeFileSync(list, JSON.stringify(placed.map(({ page }) => page)));
  say(`${placed.length} pages.`);
  const args = [inRoot('scripts/report.ts'), '--pages', list, '--out', out, '--jobs', jobs];
  if ((await run(process.execPath, args)) !== 0) throw new Problem('The report could not be made (see above).');
  const lines = fs.readFileSync(out, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line): [string, ReportLine] => [JSON.parse(line).id, JSON.parse(line)]));
}

function score(entry: PanelEntry, placed: readonly Placed[], lines: ReadonlyMap<string, ReportLine>): EntryScores {
  const scores = placed.map(({ page, host }) => ({
    page: host.id,
    ...scorePanel(lines.get(page.id) ?? { findings: [] }, entry, PANELS, host.paragraphs),
  }));
  return { entry, scores };
}
