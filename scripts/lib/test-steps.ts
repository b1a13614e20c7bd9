import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { checkSizes } from './sizes.ts';
import { TARGETS, wxt } from './targets.ts';
import { type Counts, countPlaywright, countVitest, noCounts, orFailed } from './test-counts.ts';

/** The outcome of one step of `npm test`. */
export interface StepOutcome {
  name: string;
  counts: Counts;
}

/** A tool that either passes or fails, such as the formatter. */
export async function tool(name: string, args: readonly string[]): Promise<StepOutcome[]> {
  const [file = '', ...rest] = args;
  const code = await run(process.execPath, [inRoot('node_modules', file), ...rest], { inherit: true });
  return [{ name, counts: verdict(code === 0) }];
}

/** Groups of test files that are named on their own; every other one is `unit`. */
const GROUPS = new Map([
  ['tests/architecture.test.ts', 'architecture'],
  ['tests/data.test.ts', 'data'],
  ['tests/pages.test.ts', 'pages'],
]);

/** Runs all Vitest tests at once and reports them by group. */
export async function vitest(): Promise<StepOutcome[]> {
  const { code, report } = await withReport((file) => ({
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
  }));
  const groups = report
    ? countVitest(report, (file) => GROUPS.get(path.relative(inRoot(), file).replaceAll(path.sep, '/')) ?? 'unit')
    : new Map<string, Counts>();
  const outcomes = ['unit', ...GROUPS.values()].map((name) => ({
    name,
    counts: orFailed(groups.get(name) ?? noCounts()),
  }));
  // Errors outside any test, such as an unhandled rejection, only show in the exit code.
  if (code !== 0 && outcomes.every(({ counts }) => counts.failed === 0)) {
    outcomes.push({ name: 'test run', counts: verdict(false) });
  }
  return outcomes;
}

/** Builds for every browser; each build is one test. */
export async function builds(): Promise<StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const target of TARGETS) {
    outcomes.push({ name: `build ${target}`, counts: verdict((await wxt('build', target)) === 0) });
  }
  return outcomes;
}

/** Compares the builds with their size budgets, and prints the figures. */
export async function sizes(): Promise<StepOutcome[]> {
  const results = checkSizes();
  for (const { ok, line } of results) process.stdout.write(`${ok ? '✓' : '✗'} ${line}\n`);
  const failed = results.filter(({ ok }) => !ok).length;
  return [{ name: 'size budgets', counts: { ...noCounts(), passed: results.length - failed, failed } }];
}

/** Drives the builds in real browsers. */
export async function browser(): Promise<StepOutcome[]> {
  const { code, report } = await withReport((file) => ({
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  }));
  const counts = orFailed(report ? countPlaywright(report) : noCounts());
  return [{ name: 'browser', counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts }];
}

const verdict = (ok: boolean): Counts => ({ ...noCounts(), passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a test library that writes its results to a JSON file; `report` is `null` when it wrote none. */
async function withReport(command: (file: string) => { args: string[]; env?: Record<string, string> }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const { args, env } = command(file);
    const code = await run(process.execPath, args, { inherit: true, env: { ...process.env, ...env } });
    const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
    return { code, report };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
