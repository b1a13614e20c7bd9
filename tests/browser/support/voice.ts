import { type CDPSession, expect, type Worker } from '@playwright/test';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import { inRoot } from '../../../scripts/lib/root.mjs';

/** What the device was given to speak. */
export interface Said {
  readonly text: string;
  readonly voiceName: string;
  readonly rate: number;
}

/** Voices of the device, which a second extension lends it, as Chromium on a machine for tests has none. */
export class DeviceVoices {
  private constructor(
    private readonly browser: CDPSession,
    private readonly id: string,
    private readonly worker: Worker,
  ) {}

  static async install({ context }: ExtensionBrowser): Promise<DeviceVoices> {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (browser === undefined) throw new Error('Playwright gave no browser for the profile.');
    const { id } = (await raw(browser, 'Extensions.loadUnpacked', { path: inRoot('tests/browser/voice') })) as {
      id: string;
    };
    const find = () => context.serviceWorkers().find((worker) => worker.url().includes(id));
    await expect.poll(find).toBeDefined();
    const worker = find();
    if (worker === undefined) throw new Error('The voices have no worker.');
    return new DeviceVoices(browser, id, worker);
  }

  /** What was given to them so far. */
  said(): Promise<Said[]> {
    return this.worker.evaluate(() => (globalThis as unknown as Speaking).said);
  }

  /** Whether they are speaking. */
  isSpeaking(): Promise<boolean> {
    return this.worker.evaluate(() => (globalThis as unknown as Speaking).finish !== null);
  }

  /** Comes to the end of what is being spoken. */
  finish(): Promise<void> {
    return this.worker.evaluate(() => (globalThis as unknown as Speaking).finish?.());
  }

  async remove(): Promise<void> {
    await raw(this.browser, 'Extensions.uninstall', { id: this.id });
  }
}

interface Speaking {
  readonly said: Said[];
  readonly finish: (() => void) | null;
}

/** For commands that Playwright's types do not list. */
function raw(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}
