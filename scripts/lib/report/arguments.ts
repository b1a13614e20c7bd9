import path from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../say.mjs';
import type { ReportPage } from './line.ts';
import { readPageList, singlePage } from './pages.ts';

/** What `--help` prints. */
export const USAGE = `Opens saved pages in Chromium with the built extension and prints what it found.

  npm run --silent report -- page.html --url https://www.example.com/story
  npm run --silent report -- --pages pages.json --out report.jsonl

  --url <address>     address of the single page
  --pages <file>      list of pages: [{ "id", "url", "file" }], file relative to the list
  --out <file>        where the lines go (one JSON object a line); stdout without it
  --jobs <n>          browsers side by side, 2 unless given
  --scripts           let the pages' own scripts run
  --timeout <s>       seconds a page may take, 60 unless given

The extension is built first when its sources changed; EXTENSION=<dir> names another unpacked build.
`;

/** The command line, read and checked. */
export interface ReportArguments {
  pages: ReportPage[];
  /** Whether one page was named on the command line; it is printed as one indented object. */
  single: boolean;
  /** Absolute path, `null` for stdout. */
  out: string | null;
  jobs: number;
  scripts: boolean;
  /** In milliseconds. */
  patience: number;
}

/**
 * Reads the command line; `null` when help was asked for. Files are relative to the folder npm was called in.
 * @throws {Problem} Saying what is wrong with it.
 */
export function readArguments(args: string[], folder = process.env.INIT_CWD ?? process.cwd()): ReportArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const at = (file: string): string => path.resolve(folder, file);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Problem(`One page at a time, or a list with --pages.\n\n${USAGE}`);
  if ((file === undefined) === (values.pages === undefined)) {
    throw new Problem(`Name either a saved page or a list with --pages.\n\n${USAGE}`);
  }
  const common = {
    out: values.out === undefined ? null : at(values.out),
    jobs: count(values.jobs, '--jobs'),
    scripts: values.scripts,
    patience: count(values.timeout, '--timeout') * 1000,
  };
  if (values.pages !== undefined) return { ...common, single: false, pages: readPageList(at(values.pages)) };
  if (file === undefined || values.url === undefined) {
    throw new Problem('A single page needs its address: --url https://www.example.com/story');
  }
  return { ...common, single: true, pages: [singlePage(at(file), values.url)] };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        pages: { type: 'string' },
        out: { type: 'string' },
        jobs: { type: 'string', default: '2' },
        scripts: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '60' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function count(value: string, option: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Problem(`${option} takes a whole number from 1, not “${value}”.`);
}
