/** `npm run bench`: how fast the built extension is, in real Chromium, beside the browser alone. */
import { inRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';
import { extensionFolder } from './lib/targets.ts';

await runMain(async () => {
  const EXTENSION = await extensionFolder();
  const args = [inRoot('node_modules/@playwright/test/cli.js'), 'test', '--config', inRoot('tests/bench')];
  return run(process.execPath, args, { inherit: true, env: { ...process.env, EXTENSION } });
});
