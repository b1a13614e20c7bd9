import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Program names looked up on the PATH, best first: a plain Chromium takes unpacked extensions from the command line. */
const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * Where a browser usually is on this machine, best first; not all of these exist.
 * @param {BrowserName} name
 * @returns {string[]}
 */
export function usualPlaces(name) {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((dir) =>
      MAC[name].map((app) => path.join(dir, app)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((dir) => (dir ? WINDOWS[name].map((exe) => path.join(dir, exe)) : []));
  }
  const dirs = [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), '/usr/local/bin', '/usr/bin'];
  return PROGRAMS[name].flatMap((program) => dirs.map((dir) => path.join(dir, program)));
}

/**
 * Whether a browser at this path can be driven. One that comes as a snap cannot: it sees neither our profile folder
 * nor our build, and Ubuntu's `chromium-browser` is only a script that asks for the snap.
 * @param {string} file
 */
export function isUsable(file) {
  try {
    const real = fs.realpathSync(file);
    if (real.startsWith('/snap/') || path.basename(real) === 'snap') return false;
    const head = Buffer.alloc(2048);
    const handle = fs.openSync(real, 'r');
    fs.readSync(handle, head);
    fs.closeSync(handle);
    return !(head.subarray(0, 2).toString() === '#!' && head.includes('/snap/bin/'));
  } catch {
    // Not there, or not ours to read: either way not usable.
    return false;
  }
}
