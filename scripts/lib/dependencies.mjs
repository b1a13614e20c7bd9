import fs from 'node:fs';
import path from 'node:path';
import { inRoot, ROOT } from './root.mjs';
import { run } from './run.mjs';
import { Problem, say } from './say.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockEntry
 * @typedef {Record<string, LockEntry>} LockPackages
 */

const NODE = path.join('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node that the project pins; the `node` package puts it there. */
export const PINNED_NODE = inRoot(NODE);

/**
 * Why the installed packages are not those of the lockfile, in words; `null` when they are.
 * @param {string} [root] Folder of the lockfile.
 * @returns {string | null}
 */
export function whyInstall(root = ROOT) {
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (installed === null) return 'node_modules is missing';
  const wanted = readPackages(path.join(root, 'package-lock.json')) ?? {};
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const there = installed[place];
    // Packages for other platforms are optional and stay away.
    if (!there && entry.optional) continue;
    if (there?.version !== entry.version) return `${place.replace('node_modules/', '')} is not as the lockfile says`;
  }
  return fs.existsSync(path.join(root, NODE)) ? null : 'the pinned Node is missing';
}

/** Installs what the lockfile says when something else, or nothing, is there. */
export async function ensureDependencies() {
  const why = whyInstall();
  if (why === null) return;
  say(`Installing dependencies with npm ci (${why}). This takes half a minute.`);
  const code = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Problem(
      'npm ci failed (see above). It needs the npm registry: check the network or proxy and try again.',
    );
  }
  const still = whyInstall();
  if (still !== null) throw new Problem(`npm ci ended, but ${still}. Delete node_modules and try again.`);
}

/** @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
}

/**
 * @param {string} file
 * @returns {LockPackages | null}
 */
function readPackages(file) {
  if (!fs.existsSync(file)) return null;
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  return lock.packages ?? {};
}
