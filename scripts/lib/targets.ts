import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { Problem, say } from './say.mjs';

/** The browsers there is a build for, each as Manifest V3. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof TARGETS)[number];

/** Folder of the unpacked build. */
export const outputOf = (target: Target): string => inRoot('.output', `${target}-mv3`);

/** Runs WXT for one browser; its output goes to stderr. `zip` also packs the build for a store. */
export function wxt(command: 'build' | 'zip', target: Target): Promise<number> {
  return run(process.execPath, [inRoot('node_modules/wxt/bin/wxt.mjs'), command, '--browser', target, '--mv3']);
}

/** The unpacked build that tools load into Chromium: the one `EXTENSION` names, else the Chrome build, made if needed. */
export async function extensionFolder(): Promise<string> {
  const named = process.env.EXTENSION;
  if (!named) return ensureBuild('chrome');
  if (!fs.existsSync(path.join(named, 'manifest.json'))) {
    throw new Problem(`EXTENSION is set to ${named}, where there is no build. Correct it or unset it.`);
  }
  return path.resolve(named);
}

/** Builds for one browser when there is no build, or one older than what it is made from. Gives its folder. */
async function ensureBuild(target: Target): Promise<string> {
  const folder = outputOf(target);
  const built = modified(path.join(folder, 'manifest.json'));
  const newest = Math.max(...SOURCES.map((source) => newestUnder(inRoot(source))));
  if (built > newest) return folder;
  say(built === 0 ? `Building for ${target}.` : `Building for ${target} again: the sources changed.`);
  if ((await wxt('build', target)) !== 0) {
    throw new Problem(`The build for ${target} failed (see above). “npm run check” says more about the sources.`);
  }
  return folder;
}

/** Whatever ends up in a build, or decides how it is made. */
const SOURCES = [
  'assets',
  'components',
  'core',
  'entrypoints',
  'lexicon',
  'outlets',
  'platform',
  'public',
  'package-lock.json',
  'wxt.config.ts',
];

/** Time of last change in milliseconds, 0 for what is not there. A folder's own time tells of files taken away. */
function modified(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestUnder(place: string): number {
  if (!fs.existsSync(place)) return 0;
  if (!fs.statSync(place).isDirectory()) return modified(place);
  const inside = fs.readdirSync(place, { recursive: true, encoding: 'utf8' });
  return Math.max(modified(place), ...inside.map((file) => modified(path.join(place, file))));
}
