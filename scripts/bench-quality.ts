/** `npm run bench:quality`: how well the built extension does on real pages with known truth, or on our own. See `USAGE`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type OwnPage, ownPage, ownPageNames } from '../tests/pages/pages.ts';
import { ownFaults, ownTable, scoreOwn } from '../tests/quality/own.ts';
import { scoreAll } from '../tests/quality/summary.ts';
import { measureTable, worstTable } from '../tests/quality/table.ts';
import type { Truth } from '../tests/quality/truth.ts';
import type { ReportLine } from './lib/report/line.ts';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const USAGE = `Measures the built extension on real pages with known truth.

  npm run --silent bench:quality -- --corpus <dir>
  npm run --silent bench:quality -- --own

  --corpus <dir>      folder with pages.json (as for “npm run report”) and truth.json
  --own               our own pages instead: by kind, what is expected, found and false, and each fault
  --report <file>     score this report instead of making a new one
  --source <name>     only pages of this source
  --worst <n>         for each measure, list the n pages that lose most
  --measure <name>    with --worst: this measure only
  --jobs <n>          browsers side by side, 2 unless given
`;

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      own: { type: 'boolean', default: false },
      report: { type: 'string' },
      source: { type: 'string' },
      worst: { type: 'string' },
      measure: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.own && !values.help) return benchOwn(values.report, values.jobs);
  if (values.help || values.corpus === undefined) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 1;
  }
  const corpus = fromHere(values.corpus);
  const truths = readJson<Record<string, Truth>>(path.join(corpus, 'truth.json'));
  const report = values.report === undefined ? await makeReport(corpus, values.jobs) : fromHere(values.report);
  const lines = readLines(report);
  const pages = scoreAll(lines, truths).filter(
    ({ truth }) => values.source === undefined || truth.source === values.source,
  );
  if (pages.length === 0) throw new Problem(`No page of ${report} has a truth in ${corpus}. Do they belong together?`);
  process.stdout.write(`${measureTable(pages)}\n`);
  const errors = pages.filter(({ line }) => line.error !== null).length;
  process.stdout.write(`\n${pages.length} pages, ${errors} of them with an error.\n`);
  if (values.worst !== undefined)
    process.stdout.write(`\n${worstTable(pages, Number(values.worst), values.measure)}\n`);
  return 0;
});

/** Files on the command line are relative to the folder npm was called in. */
function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

async function benchOwn(file: string | undefined, jobs: string): Promise<number> {
  const pages = ownPageNames().map(ownPage);
  const expected = Object.fromEntries(pages.map((page) => [page.name, page.expected]));
  const lines = file === undefined ? await ownLines(pages, jobs) : readLines(fromHere(file));
  process.stdout.write(`${ownTable(scoreOwn(lines, expected))}\n`);
  for (const fault of ownFaults(lines, expected)) process.stdout.write(`\n${fault}`);
  process.stdout.write(`\n${pages.length} pages, ${lines.filter(({ error }) => error !== null).length} errors.\n`);
  return 0;
}

/** Reports on our own pages: first on those whose scripts are blocked, then on those whose scripts run. */
async function ownLines(pages: readonly OwnPage[], jobs: string): Promise<ReportLine[]> {
  const lines: ReportLine[] = [];
  for (const scripts of [false, true]) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-own-'));
    const list = pages.filter(({ expected }) => expected.scripts === scripts);
    const entries = list.map(({ name, expected }) => ({ id: name, url: expected.url, file: `${name}.html` }));
    for (const { name, html } of list) fs.writeFileSync(path.join(folder, `${name}.html`), html);
    fs.writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(entries));
    lines.push(...readLines(await makeReport(folder, jobs, scripts ? ['--scripts'] : [])));
  }
  return lines;
}

async function makeReport(corpus: string, jobs: string, more: readonly string[] = []): Promise<string> {
  const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-quality-')), 'report.jsonl');
  const pages = path.join(corpus, 'pages.json');
  const args = [inRoot('scripts/report.ts'), '--pages', pages, '--out', out, '--jobs', jobs, ...more];
  if ((await run(process.execPath, args)) !== 0) throw new Problem('The report could not be made (see above).');
  say(`The report is kept in ${out}; score it again with --report.`);
  return out;
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLines(file: string): ReportLine[] {
  if (!fs.existsSync(file)) throw new Problem(`There is no report at ${file}.`);
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch {
      throw new Problem(`${file}, line ${index + 1} is not JSON. Is it a report of “npm run report -- --pages”?`);
    }
  });
}
