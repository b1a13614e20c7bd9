import { listAccess } from './access';
import { browser } from './browser';
import { FLAGS_SCRIPT } from './inject';

const ID = 'flags-on-granted-sites';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the always-on script run by itself on the sites the reader granted, and on no others. Calls are worked off one
 * after another, so the last word is always what the browser says is granted now.
 */
export function syncRegistrations(): Promise<void> {
  const done = running.then(sync);
  // A failure is its caller's to report; the next call must still run.
  running = done.catch(() => undefined);
  return done;
}

async function sync(): Promise<void> {
  const builtIn = builtInMatches();
  const granted = (await listAccess()).filter((origin) => !builtIn.includes(origin)).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (granted.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered === undefined) await browser.scripting.registerContentScripts([script(granted, builtIn)]);
  else if (!isSame(registered.matches ?? [], granted)) {
    await browser.scripting.updateContentScripts([script(granted, builtIn)]);
  }
}

const script = (matches: string[], builtIn: string[]) => ({
  id: ID,
  js: [FLAGS_SCRIPT],
  matches,
  // A grant for all sites would otherwise put the script a second time into the built-in ones.
  ...(builtIn.length === 0 ? {} : { excludeMatches: builtIn }),
  runAt: 'document_idle' as const,
});

const builtInMatches = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((contentScript) => contentScript.matches ?? []);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().every((pattern, index) => pattern === b[index]);
