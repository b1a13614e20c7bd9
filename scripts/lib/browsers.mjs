import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isUsable, usualPlaces } from './browser-places.mjs';
import { inRoot } from './root.mjs';
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
 * Finds a browser, or gets one: from the system's package manager where that is allowed, else Playwright's own
 * download (Chromium only). Says what it does; `null`, after saying so, when there is no way.
 * @param {BrowserName} name
 * @returns {Promise<string | null>}
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const got = (await fromPackageManager(name)) ?? (await fromPlaywright(name));
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

/** @param {BrowserName} name */
async function fromPlaywright(name) {
  if (name !== 'chromium') return null;
  say('Downloading Chromium with Playwright, since none was found (about 200 MB).');
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  const code = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  if (code !== 0) say('The download failed.');
  return downloaded(name);
}

/**
 * The newest Chromium in Playwright's cache.
 * @param {BrowserName} name
 */
function downloaded(name) {
  if (name !== 'chromium') return null;
  const caches = { darwin: 'Library/Caches', win32: 'AppData/Local' };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    path.join(
      os.homedir(),
      process.platform === 'darwin' || process.platform === 'win32' ? caches[process.platform] : '.cache',
      'ms-playwright',
    );
  if (!fs.existsSync(cache)) return null;
  const builds = fs.readdirSync(cache).filter((entry) => /^chromium-\d+$/.test(entry));
  builds.sort((a, b) => Number(b.slice('chromium-'.length)) - Number(a.slice('chromium-'.length)));
  const inside = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win64/chrome.exe', 'chrome-win/chrome.exe'];
  for (const arch of ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac']) {
    inside.push(`${arch}/Chromium.app/Contents/MacOS/Chromium`);
    inside.push(`${arch}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`);
  }
  return builds.flatMap((build) => inside.map((file) => path.join(cache, build, file))).find(isUsable) ?? null;
}
