import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browsers.mjs';
import type { ExtensionApi } from './extension-api.ts';
import { Problem } from './say.mjs';
import { waitInPage } from './wait-in-page.ts';
import { withinTime } from './within-time.ts';

declare const chrome: ExtensionApi;

/** A real Chromium with the built extension installed, on a profile of its own, that reaches no network. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** A page of the extension, from which its API and messages can be used. */
  readonly controller: Page;
  /** Profile folder; a later launch can go on with it. */
  readonly profile: string;
  /** Ends the browser at once, also one that no longer answers. The profile stays. */
  kill(): void;
  /** Ends the browser. The profile stays. */
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Folder of the unpacked build. */
  extension: string;
  /** Folder for the profile. */
  profile: string;
  headless: boolean;
  /** Whether pages are as large as the window, for somebody who looks at it; else they are 1280 by 900 CSS pixels. */
  ownWindowSize?: boolean;
  /** Whether the page that greets a new profile stays open. */
  leaveWelcome?: boolean;
  /** Device pixels for each CSS pixel, 1 unless given. */
  pixelRatio?: number;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name resolves, so that what is not served from disk goes nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A new folder for a profile. The caller removes it. */
export const newProfile = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-profile-'));

/** Path of a Chromium on this machine: the one the set-up found, when it ran. */
export function chromiumPath(): string {
  const found = findBrowser('chromium');
  if (found) return found;
  throw new Problem('This needs a Chromium, and none was found. Install Chromium, or set CHROMIUM to its path.');
}

/** Starts Chromium on a profile that is thrown away afterwards, and ends it whatever happens in between. */
export async function withExtension(
  options: Omit<LaunchOptions, 'profile'>,
  use: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const profile = newProfile();
  try {
    const browser = await launchWithExtension({ ...options, profile });
    try {
      await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    // The browser's last writes may still come in while its folder is being removed.
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Starts Chromium with the extension. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, profile, headless } = options;
  const isGreeted = isNewProfile(profile) && fs.existsSync(path.join(extension, WELCOME_PAGE));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    ...(options.ownWindowSize
      ? { viewport: null }
      : { viewport: { width: 1280, height: 900 }, deviceScaleFactor: options.pixelRatio ?? 1 }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging', `--load-extension=${extension}`],
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gave no browser for the profile.');
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  const { id, controller } = await withinTime(LOADING, LOADS_NOT, loaded(context, extension)).catch(async (error) => {
    if (pid !== undefined) killProcess(pid);
    throw new Problem(`${inOneLine(error)} The build: ${extension}`);
  });
  if (isGreeted && options.leaveWelcome !== true) await closeWelcome(controller);
  return {
    context,
    id,
    controller,
    profile,
    kill: () => {
      if (pid !== undefined) killProcess(pid);
    },
    close: () => context.close(),
  };
}

/** Longest time the browser may take to load the extension, in milliseconds. */
const LOADING = 60_000;
const LOADS_NOT = 'The browser did not load the extension. Is the build whole? “npm run build” makes a new one.';

async function loaded(context: BrowserContext, extension: string): Promise<{ id: string; controller: Page }> {
  const id = await installedId(context, extension);
  const controller = await context.newPage();
  // The manifest is a page of the extension like any other: it has the API, and no script of its own.
  await controller.goto(`chrome-extension://${id}/manifest.json`);
  return { id, controller };
}

const isNewProfile = (profile: string): boolean => !fs.existsSync(path.join(profile, 'Default'));

const WELCOME_PAGE = 'welcome.html';

/** Waits until the extension has greeted a new profile, and closes the page it did that with: nobody is there to read it. */
async function closeWelcome(controller: Page): Promise<void> {
  const late = 'The extension did not greet a new profile.';
  await waitInPage(controller, isWelcomeClosed, WELCOME_PAGE, { patience: LOADING, late });
}

/** Runs in the extension's page: whether the greeting was there to be closed, and is. */
async function isWelcomeClosed(name: string): Promise<boolean> {
  if (!('welcomed' in (await chrome.storage.local.get('welcomed')))) return false;
  // Asked of the browser: the page may be on its way still, and would come to the front of what is opened next.
  const tabs = await chrome.tabs.query({});
  const greeting = tabs.filter(({ url = '', pendingUrl = url }) => pendingUrl.endsWith(name));
  await chrome.tabs.remove(greeting.flatMap(({ id }) => (id === undefined ? [] : [id])));
  // A tab that was just made may have no address yet.
  return greeting.length > 0;
}

const inOneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Chromium takes the extension from the command line; branded Chrome and Edge only through the debugging protocol. */
async function installedId(context: BrowserContext, extension: string): Promise<string> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 3000 }).catch(() => null));
  if (worker) return new URL(worker.url()).host;
  if (!cdp) throw new Error('Playwright gave no browser for the profile.');
  // Typed by hand: Playwright's protocol types do not list this experimental domain's method in every version.
  const send = cdp.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send.call(cdp, 'Extensions.loadUnpacked', { path: extension });
  return id;
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Already gone is what we wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
