/** `npm run bench:quality`: how well the built extension does on a folder of real pages with known truth. See `USAGE`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreAll } from '../tests/quality/summary.ts';
import { measureTable, worstTable } from '../tests/quality/table.ts';
import type { Truth } from '../tests/quality/truth.ts';
import type { ReportLine } from './lib/report/line.ts';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const USAGE = `Measures the built extension on real pages with known truth.

  npm run --silent bench:quality -- --corpus <dir>

  --corpus <dir>      folder with pages.json (as for “npm run report”) and truth.json
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
      report: { type: 'string' },
      source: { type: 'string' },
      worst: { type: 'string' },
      measure: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
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

async function makeReport(corpus: string, jobs: string): Promise<string> {
  const out = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-quality-')), 'report.jsonl');
  const pages = path.join(corpus, 'pages.json');
  const args = [inRoot('scripts/report.ts'), '--pages', pages, '--out', out, '--jobs', jobs];
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
