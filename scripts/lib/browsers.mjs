import fs from 'node:fs';
import { isUsable, usualPlaces } from './browser-places.mjs';
import { download, downloaded } from './downloads.mjs';
import { run } from './run.mjs';
import { Problem, say } from './say.mjs';

/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */

/** Environment variable that holds the path of a browser: set by the reader of the README, or by the set-up. */
export const VARIABLE = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Path of a browser that is on this machine, or `null`. The environment variable (`CHROMIUM`, `FIREFOX`) wins.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const given = process.env[VARIABLE[name]];
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new Problem(`${VARIABLE[name]} is set to ${given}, where there is nothing. Correct it or unset it.`);
  }
  return usualPlaces(name).find(isUsable) ?? downloaded(name);
}

/**
 * Finds a browser, or gets one: from the system's package manager where that is allowed, else the test
 * library's own download. Says what it does; `null`, after saying so, when there is no way.
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const got = (await fromPackageManager(name)) ?? (await download(name));
  if (!got) {
    say(
      `No ${name} was found and none could be installed. Install one, or set ${VARIABLE[name]} to its path; ` +
        `what needs it cannot be done until then.`,
    );
  }
  return got;
}

/** @param {BrowserName} name */
async function fromPackageManager(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !fs.existsSync('/usr/bin/apt-get')) return null;
  const wanted = DEBIAN_PACKAGE[name];
  say(`Installing ${wanted} with apt-get, since no ${name} was found.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const code = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', wanted], { env });
  if (code !== 0) say(`apt-get could not install ${wanted}.`);
  return findBrowser(name);
}
