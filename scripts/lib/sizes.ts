import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf, TARGETS } from './targets.ts';

/** What a script may weigh after gzip, in kB of 1,000 bytes. The always-on one runs on every page it has access to. */
const BUDGETS = [
  { file: 'content-scripts/flags.js', name: 'always-on script', kilobytes: 25 },
  { file: 'marks.js', name: 'script that draws marks, loaded where something is found', kilobytes: 12 },
  { file: 'reader.js', name: 'script that shows the reader, loaded when it is first opened', kilobytes: 27 },
  { file: 'picker.js', name: 'script to point at things with, loaded when that is asked for', kilobytes: 21 },
  { file: 'article.js', name: 'on-demand script', kilobytes: 90 },
  { file: 'trial.js', name: 'script that tries a rule on an open page, loaded when the reader does', kilobytes: 110 },
];

/** Compares the built scripts of every browser with their budget. `line` is a sentence with the figures. */
export function checkSizes(): { ok: boolean; line: string }[] {
  return TARGETS.flatMap((target) =>
    BUDGETS.map(({ file, name, kilobytes }) => {
      const built = path.join(outputOf(target), file);
      if (!fs.existsSync(built)) return { ok: false, line: `${target}: ${file} (${name}) is not in the build` };
      const size = gzipSync(fs.readFileSync(built), { level: 9 }).byteLength / 1000;
      const ok = size <= kilobytes;
      const line = `${target}: ${file} (${name}) is ${size.toFixed(1)} kB gzip, budget ${kilobytes} kB`;
      return { ok, line: ok ? line : `${line}: over by ${(size - kilobytes).toFixed(1)} kB` };
    }),
  );
}
