import { type CDPSession, expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import { ChildSession } from './child-session.ts';
import type { OpenPage } from './open-page.ts';

/** The real popup, opened by a click on the toolbar button, and used by what a reader sees and hears in it. */
export class Popup {
  private constructor(
    readonly session: ChildSession,
    private readonly browser: CDPSession,
    private readonly targetId: string,
  ) {}

  /** Clicks the toolbar button in front of the page, which also lets the extension into that page for once. */
  static async open({ page, extension }: OpenPage): Promise<Popup> {
    const browser = await sessionOf(extension);
    await page.bringToFront();
    const tab = (await targets(browser, 'tab')).find(({ url }) => url === page.url());
    expect(tab, 'the tab of the page').toBeDefined();
    await raw(browser, 'Extensions.triggerAction', { id: extension.id, targetId: tab?.targetId });
    const address = `chrome-extension://${extension.id}/popup.html`;
    let targetId = '';
    await expect
      .poll(async () => {
        targetId = (await targets(browser)).find(({ url }) => url.startsWith(address))?.targetId ?? '';
        return targetId;
      })
      .not.toBe('');
    return new Popup(await ChildSession.attach(browser, targetId), browser, targetId);
  }

  /** What can be read in it. */
  text(): Promise<string> {
    return this.session.evaluate('document.body?.innerText ?? ""');
  }

  /** Waits until it says something. */
  async says(words: string | RegExp): Promise<void> {
    const expected = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect.poll(() => this.text()).toEqual(expected);
  }

  /** Presses the button, link or choice of that name, once it is there. */
  async press(name: string): Promise<void> {
    const find = `(${findControl})(${JSON.stringify(name)})`;
    await expect
      .poll(() => this.session.evaluate(`${find} !== null`), { message: `“${name}” in the popup` })
      .toBe(true);
    await this.session.evaluate(`${find}.click()`);
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.targetId });
    await expect
      .poll(async () => (await targets(this.browser)).some(({ targetId }) => targetId === this.targetId))
      .toBe(false);
  }
}

/** Sent into the popup as text: the control whose label, or text, is that name. */
const findControl = `(name) => [...document.querySelectorAll('button, a[href], summary, label')].find((element) =>
  element.checkVisibility() && (element.getAttribute('aria-label') ?? element.innerText).trim() === name) ?? null`;

async function sessionOf({ context }: ExtensionBrowser): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gave no browser for the profile.');
  return browser.newBrowserCDPSession();
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

async function targets(browser: CDPSession, type?: string): Promise<readonly Target[]> {
  const filter = type === undefined ? {} : { filter: [{ type }] };
  return (await browser.send('Target.getTargets', filter)).targetInfos;
}

/** For commands that Playwright's types do not list. */
function raw(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(session, method, params);
}
