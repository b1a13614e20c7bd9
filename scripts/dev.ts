/**
 * `npm run dev`: WXT's development build, which reloads itself when a file changes, in a browser on the sample page.
 * Without a display it only builds, and says where the extension can be loaded from.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './lib/display.ts';
import { withExtension } from './lib/extension-browser.ts';
import { inRoot } from './lib/root.mjs';
import { samplePage } from './lib/sample.ts';
import { Problem, runMain, say } from './lib/say.mjs';
import { openSavedPage, openTab } from './lib/served-page.ts';

const OUTPUT = inRoot('.output/chrome-mv3-dev');

await runMain(async () => {
  // An earlier build must not be taken for the one that is being made.
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  const wxt = spawn(process.execPath, [inRoot('node_modules/wxt/bin/wxt.mjs'), '--browser', 'chrome', '--mv3'], {
    stdio: 'inherit',
    cwd: inRoot(),
  });
  const ended = new Promise<number>((resolve) => wxt.on('exit', (code) => resolve(code ?? 0)));
  try {
    await Promise.race([built(), ended.then(endedEarly)]);
    if (!hasDisplay()) {
      say(`There is no display. Load ${OUTPUT} as an unpacked extension where there is one. Ctrl-C ends this.`);
      return await ended;
    }
    await withExtension({ extension: OUTPUT, headless: false, ownWindowSize: true }, async (browser) => {
      await openSavedPage(await openTab(browser), samplePage(), 15_000);
      say('Change a file and the extension reloads itself; reload the page to see it there. Close the browser to end.');
      await Promise.race([ended, new Promise((resolve) => browser.context.on('close', resolve))]);
    });
    return 0;
  } finally {
    wxt.kill();
  }
});

/** Resolves once the development build has all its files; the manifest is written last. */
function built(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!fs.existsSync(path.join(OUTPUT, 'manifest.json'))) return;
      clearInterval(timer);
      resolve();
    }, 200);
  });
}

function endedEarly(code: number): never {
  throw new Problem(`WXT ended with code ${code} before the build was there (see above).`);
}
