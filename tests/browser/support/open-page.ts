import { expect, type Page } from '@playwright/test';
import type { FindingView } from '../../../core/detect/ledger-view.ts';
import type { MessageInput, MessageName, MessageOutput } from '../../../core/protocol.ts';
import { askPage, injectArticle } from '../../../scripts/lib/ask-page.ts';
import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';
import type { Tab } from '../../../scripts/lib/served-page.ts';
import { serialise } from './serialise.ts';

/** A web page in a tab of the browser with the extension, and what can be asked of the extension about it. */
export class OpenPage {
  readonly page: Page;

  constructor(
    readonly extension: ExtensionBrowser,
    readonly tab: Tab,
  ) {
    this.page = tab.page;
  }

  /** Waits until the always-on script answers, which it does once its first scan is done. */
  async settled(): Promise<void> {
    await expect.poll(() => askPage(this.extension.controller, this.tab.id, 'page.state')).not.toBeNull();
  }

  /** Whether any script of the extension listens in the page. */
  async listens(): Promise<boolean> {
    return (await askPage(this.extension.controller, this.tab.id, 'page.state')) !== null;
  }

  async state(): Promise<MessageOutput<'page.state'>> {
    return this.send('page.state', {});
  }

  async findings(): Promise<readonly FindingView[]> {
    return (await this.state()).findings;
  }

  /** The clean article and its formats, read by the on-demand script. */
  async article() {
    await injectArticle(this.extension.controller, this.tab.id);
    return { answer: await this.send('article.get', {}), formats: await this.send('article.formats', {}) };
  }

  /** Sends a message as the popup does. Throws with the other side's words when it could not answer. */
  async send<N extends Exclude<MessageName, 'page.changed'>>(
    name: N,
    input: MessageInput<N>,
  ): Promise<MessageOutput<N>> {
    const answer = await this.extension.controller.evaluate(
      ([tab, message]) => (globalThis as unknown as WithTabs).chrome.tabs.sendMessage(tab, message),
      [this.tab.id, { to: 'clean-copy', name, input }] as const,
    );
    if (!answer?.ok) throw new Error(answer?.message ?? `no answer to ${name}`);
    return answer.output as MessageOutput<N>;
  }

  /** What stands on the toolbar button for this tab. */
  badgeText(): Promise<string> {
    return this.extension.controller.evaluate(
      (tabId) => (globalThis as unknown as WithAction).chrome.action.getBadgeText({ tabId }),
      this.tab.id,
    );
  }

  /** What the toolbar button says of this tab when it is pointed at. */
  badgeTitle(): Promise<string> {
    return this.extension.controller.evaluate(
      (tabId) => (globalThis as unknown as WithAction).chrome.action.getTitle({ tabId }),
      this.tab.id,
    );
  }

  /** The document with its shadow roots, as markup. */
  serialised(): Promise<string> {
    return serialise(this.page);
  }
}

interface WithTabs {
  readonly chrome: {
    readonly tabs: {
      sendMessage(
        tab: number,
        message: unknown,
      ): Promise<{ ok: boolean; output?: unknown; message?: string } | undefined>;
    };
  };
}

interface WithAction {
  readonly chrome: {
    readonly action: Readonly<Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>>>;
  };
}
