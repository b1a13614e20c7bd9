/**
 * `npm test`: everything a change has to pass. `npm run check` is the fast part (`--fast`): no builds, no browser.
 * Ends with one line `N passed, N failed` and a code other than 0 when anything failed.
 */
import { runMain } from './lib/say.mjs';
import { closingLine, total } from './lib/test-counts.ts';
import { browser, builds, type StepOutcome, sizes, tool, vitest } from './lib/test-steps.ts';

const BIOME = '@biomejs/biome/bin/biome';

const FAST: [string, () => Promise<StepOutcome[]>][] = [
  ['format', () => tool('format', [BIOME, 'format', '.'])],
  ['lint', () => tool('lint', [BIOME, 'check', '--formatter-enabled=false', '--error-on-warnings', '.'])],
  ['types', () => tool('types', ['typescript/bin/tsc', '--noEmit'])],
  ['unit, architecture, data, pages', vitest],
];

const SLOW: [string, () => Promise<StepOutcome[]>][] = [
  ['builds', builds],
  ['size budgets', sizes],
  ['browser', browser],
];

await runMain(async () => {
  const steps = process.argv.includes('--fast') ? FAST : [...FAST, ...SLOW];
  const outcomes: StepOutcome[] = [];
  for (const [title, step] of steps) {
    process.stdout.write(`\n── ${title}\n`);
    outcomes.push(...(await step()));
  }
  process.stdout.write('\n');
  for (const { name, counts } of outcomes) {
    process.stdout.write(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${closingLine(counts)}\n`);
  }
  const sum = total(outcomes.map(({ counts }) => counts));
  process.stdout.write(`${closingLine(sum)}\n`);
  return sum.failed > 0 ? 1 : 0;
});
