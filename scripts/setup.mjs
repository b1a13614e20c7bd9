/**
 * The door of every npm script: `node scripts/setup.mjs [--with chromium,firefox] <script> [arguments]`.
 * Installs what is missing, finds the browsers asked for, then runs the script under the Node that the project pins.
 * It runs in a bare clone, so it uses nothing but Node 20 itself.
 */
import { ensureBrowser, VARIABLE } from './lib/browsers.mjs';
import { ensureDependencies, PINNED_NODE } from './lib/dependencies.mjs';
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { Problem, runMain } from './lib/say.mjs';

await runMain(async () => {
  const args = process.argv.slice(2);
  const wanted = args[0] === '--with' ? (args.splice(0, 2)[1] ?? '').split(',') : [];
  const script = args.shift();
  if (!script) throw new Problem('Usage: node scripts/setup.mjs [--with chromium,firefox] <script> [arguments]');
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Problem(`Node ${process.versions.node} is too old to set things up. Install Node 20 or later.`);
  }
  await ensureDependencies();
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env };
  for (const name of wanted) {
    if (name !== 'chromium' && name !== 'firefox') throw new Problem(`Unknown browser “${name}” after --with.`);
    env[VARIABLE[name]] = (await ensureBrowser(name)) ?? undefined;
  }
  return run(PINNED_NODE, [inRoot('scripts', script), ...args], { env, inherit: true, cwd: process.cwd() });
});
