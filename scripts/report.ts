/** `npm run report`: what the built extension finds on saved pages, as JSON. See `USAGE`. */
import fs from 'node:fs';
import { createProgress } from './lib/progress.ts';
import { type ReportArguments, readArguments, USAGE } from './lib/report/arguments.ts';
import type { ReportLine } from './lib/report/line.ts';
import { runReport } from './lib/report/runner.ts';
import { runMain, say } from './lib/say.mjs';
import { extensionFolder } from './lib/targets.ts';

await runMain(async () => {
  const args = readArguments(process.argv.slice(2));
  if (args === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const extension = await extensionFolder();
  return args.single ? reportOne(args, extension) : reportList(args, extension);
});

async function reportOne(args: ReportArguments, extension: string): Promise<number> {
  const lines: ReportLine[] = [];
  await runReport(args.pages, { ...args, extension }, (line) => lines.push(line), say);
  const [line] = lines;
  const json = `${JSON.stringify(line, null, 2)}\n`;
  if (args.out === null) process.stdout.write(json);
  else fs.writeFileSync(args.out, json);
  if (!line?.error) return 0;
  say(line.error);
  return 1;
}

async function reportList(args: ReportArguments, extension: string): Promise<number> {
  const out = args.out === null ? process.stdout.fd : fs.openSync(args.out, 'w');
  const progress = createProgress(args.pages.length);
  let errors = 0;
  const onLine = (line: ReportLine): void => {
    fs.writeSync(out, `${JSON.stringify(line)}\n`);
    if (line.error !== null) {
      errors += 1;
      progress.note(`${line.id}: ${line.error}`);
    }
    progress.step(line.error !== null);
  };
  try {
    await runReport(args.pages, { ...args, extension }, onLine, progress.note);
  } finally {
    progress.stop();
    if (args.out !== null) fs.closeSync(out);
  }
  say(`${args.pages.length} pages, ${errors} errors${args.out === null ? '' : `, written to ${args.out}`}.`);
  return 0;
}
