import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isUsable } from './browser-places.mjs';
import { PINNED_NODE } from './dependencies.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */

/** Name of the program inside a download. */
const PROGRAM = {
  chromium: /^(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
  firefox: /^firefox(\.exe)?$/,
};

/**
 * The test libraries that bring each browser: Playwright its Chromium; Puppeteer a plain Firefox, since Playwright's own
 * takes no extensions.
 */
const INSTALL = {
  chromium: { library: 'Playwright', args: ['@playwright/test/cli.js', 'install', '--no-shell', 'chromium'] },
  firefox: {
    library: 'Puppeteer',
    args: ['@puppeteer/browsers/lib/main-cli.js', 'install', 'firefox@stable', '--path', cacheOf('firefox')],
  },
};

/**
 * Path of a browser that was downloaded earlier, the newest first; `null` when there is none.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function downloaded(name) {
  const cache = cacheOf(name);
  if (!fs.existsSync(cache)) return null;
  const builds = fs
    .readdirSync(cache)
    .filter((entry) => name === 'firefox' || /^chromium-\d+$/.test(entry))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const build of builds) {
    const inside = fs.readdirSync(path.join(cache, build), { recursive: true, encoding: 'utf8' });
    const program = inside.find(
      (file) => PROGRAM[name].test(path.basename(file)) && isProgram(path.join(cache, build, file)),
    );
    if (program) return path.join(cache, build, program);
  }
  return null;
}

/**
 * Downloads a browser with the test library that knows how; `null`, after saying so, when that fails.
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function download(name) {
  const { library, args } = INSTALL[name];
  say(`Downloading ${name} with ${library}, since none was found (100 to 200 MB).`);
  const [script = '', ...rest] = args;
  const code = await run(PINNED_NODE, [inRoot('node_modules', script), ...rest]);
  if (code !== 0) say(`The download of ${name} failed (see above).`);
  return downloaded(name);
}

/** @param {BrowserName} name */
function cacheOf(name) {
  if (name === 'firefox') return inRoot('.cache/browsers');
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  const places = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  const { platform } = process;
  const place = platform === 'darwin' || platform === 'win32' ? places[platform] : '.cache';
  return path.join(os.homedir(), place, 'ms-playwright');
}

/** @param {string} file */
const isProgram = (file) => fs.statSync(file).isFile() && isUsable(file);
