import fs from 'node:fs';
import { type ExtensionBrowser, launchWithExtension, newProfile } from '../extension-browser.ts';
import { profileThatGrants } from '../granting.ts';
import { Problem } from '../say.mjs';
import { refuseTheRest } from '../served-page.ts';
import { withinTime } from '../within-time.ts';
import { errorLine, type ReportLine, type ReportPage } from './line.ts';
import { type VisitOptions, visit } from './visit.ts';

/** How a report is made. */
export interface RunOptions extends VisitOptions {
  /** Folder of the unpacked build. */
  extension: string;
  /** How many browsers work side by side. */
  jobs: number;
}

/** Pages one browser sees before it is replaced, so that a long run needs no more memory than a short one. */
const PAGES_PER_BROWSER = 40;

/**
 * Reports on pages one by one and hands over their lines in the order of the list. A page that crashes, hangs or cannot be
 * read gets a line that says so, and its browser is replaced.
 * @throws {Problem} When there is no browser to work with.
 */
export async function runReport(
  pages: readonly ReportPage[],
  options: RunOptions,
  onLine: (line: ReportLine) => void,
  warn: (message: string) => void,
): Promise<void> {
  const profile = await profileThatGrants(options.extension);
  const inOrder = createOrder(onLine);
  const waiting = pages.entries();
  try {
    await Promise.all(Array.from({ length: Math.min(options.jobs, pages.length) }, work));
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }

  async function work(): Promise<void> {
    const seat = createSeat(options.extension, profile);
    try {
      // One iterator feeds all workers: each takes the next page when it is free.
      for (const [index, page] of waiting) inOrder(index, await lineFor(page, seat, options, warn));
    } finally {
      await seat.leave();
    }
  }
}

async function lineFor(
  page: ReportPage,
  seat: Seat,
  options: VisitOptions,
  warn: (message: string) => void,
): Promise<ReportLine> {
  try {
    const browser = await seat.browser();
    const words = `The page took longer than ${options.patience / 1000} seconds and was given up.`;
    return await withinTime(options.patience, words, visit(browser, page, options, warn));
  } catch (error) {
    if (error instanceof Problem) throw error;
    seat.giveUp();
    return errorLine(page, inWords(error));
  }
}

/** A worker's browser, replaced after a number of pages and after every failure. */
interface Seat {
  browser(): Promise<ExtensionBrowser>;
  /** Ends the browser without asking it. */
  giveUp(): void;
  leave(): Promise<void>;
}

function createSeat(extension: string, template: string): Seat {
  let current: ExtensionBrowser | null = null;
  let visits = 0;

  const clear = (browser: ExtensionBrowser): void => {
    current = null;
    visits = 0;
    // A killed browser's last writes may still come in while its folder is being removed.
    fs.rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  return {
    async browser() {
      if (current && visits >= PAGES_PER_BROWSER) await this.leave();
      if (!current) {
        const profile = newProfile();
        fs.cpSync(template, profile, { recursive: true, verbatimSymlinks: true });
        current = await launchWithExtension({ extension, profile, headless: true });
        await refuseTheRest(current.context);
      }
      visits += 1;
      return current;
    },
    giveUp() {
      if (!current) return;
      current.kill();
      clear(current);
    },
    async leave() {
      if (!current) return;
      await current.close();
      clear(current);
    },
  };
}

/** Hands lines on in the order of their index, holding back those that are early. */
function createOrder(onLine: (line: ReportLine) => void): (index: number, line: ReportLine) => void {
  const early = new Map<number, ReportLine>();
  let next = 0;
  return (index, line) => {
    early.set(index, line);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      onLine(ready);
    }
  };
}

/** The first line of an error's message, without the terminal colours and call logs that Playwright adds. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  return first.replace(/^[\w.]+: (?=Error: |net::)/, '').trim() || 'Something went wrong without a message.';
}
