import { execFile, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import { openTab, type Tab } from '../../../scripts/lib/served-page.ts';

const run = promisify(execFile);

/** A screen without a monitor, for what only real key presses do. */
export interface Screen {
  readonly display: string;
  stop(): void;
}

/** Those of the programs needed here that this machine lacks. */
export const missingPrograms = (): string[] =>
  ['Xvfb', 'xdotool'].filter((program) => spawnSync(program, ['-help']).error !== undefined);

/** Starts a screen and makes it the one that browsers started from here appear on. */
export async function startScreen(): Promise<Screen> {
  const before = process.env.DISPLAY;
  // The server picks a number that is free and tells it on the descriptor.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (told === null || told === undefined) throw new Error('Xvfb gave no way to tell its number.');
  const number = await new Promise<string>((resolve, reject) => {
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
  const display = `:${number}`;
  process.env.DISPLAY = display;
  return {
    display,
    stop() {
      server.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    },
  };
}

/**
 * Waits until keys that are pressed on the screen come to the pages of a browser that was just started: a window that is
 * drawn need not listen yet.
 */
export async function keysArrive(screen: Screen, browser: ExtensionBrowser): Promise<void> {
  const tab = await openTab(browser);
  await tab.page.bringToFront();
  await tab.page.evaluate(() => {
    addEventListener('keydown', ({ key }) => document.body.append(key));
  });
  const heard = async (): Promise<string | null> => {
    await pressKeys(screen, browser, tab, 'shift');
    return tab.page.evaluate(() => document.body.textContent);
  };
  await expect.poll(heard, { message: 'keys arrive in the browser' }).not.toBe('');
  await tab.page.close();
}

/** Presses keys together, such as `alt+shift+y`, in the window of a tab, once that is the one that gets them. */
export async function pressKeys(screen: Screen, browser: ExtensionBrowser, tab: Tab, keys: string): Promise<void> {
  const windowsOfTab = async (): Promise<string[]> => {
    await tab.page.bringToFront();
    const windows = await windowsNamed(screen, (await tab.page.title()) || tab.page.url());
    for (const window of windows) await xdotool(screen, 'windowfocus', '--sync', window);
    return windows;
  };
  await expect.poll(windowsOfTab, { message: 'the window that shows the tab' }).toHaveLength(1);
  await expect.poll(() => isInFront(browser, tab), { message: 'the tab gets the keys' }).toBe(true);
  await xdotool(screen, 'key', '--clearmodifiers', keys);
}

/** Windows on the screen that show a tab of this title. Bubbles and hints are windows too, and have other names. */
async function windowsNamed(screen: Screen, title: string): Promise<string[]> {
  const windows = (await xdotool(screen, 'search', '--onlyvisible', '--class', 'chrom')).split('\n').filter(Boolean);
  const names = await Promise.all(windows.map((window) => xdotool(screen, 'getwindowname', window)));
  return windows.filter((_, at) => names[at]?.startsWith(`${title} - `));
}

/** What the program says; nothing where it finds nothing, or a window is gone already. */
async function xdotool({ display }: Screen, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display } }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  return stdout.trim();
}

/** Whether the tab is the one in front, in the window that has the focus. */
const isInFront = ({ controller }: ExtensionBrowser, { id }: Tab): Promise<boolean> =>
  controller.evaluate(async (tabId) => {
    const { tabs, windows } = (globalThis as unknown as WithWindows).chrome;
    const { active, windowId } = await tabs.get(tabId);
    return active && (await windows.get(windowId)).focused;
  }, id);

interface WithWindows {
  readonly chrome: {
    readonly tabs: { get(id: number): Promise<{ active: boolean; windowId: number }> };
    readonly windows: { get(id: number): Promise<{ focused: boolean }> };
  };
}
