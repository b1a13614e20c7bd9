import { browser } from './browser';

/** Opens the options page, or turns to it where it is open. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Address of the page that shows what the extension does. */
export const welcomePage = (): string => browser.runtime.getURL('/welcome.html');

/** Opens the page that shows what the extension does, in a tab in front. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: welcomePage() });
}

/** The keys of the extension as they are set now; `keys` is empty where none is. */
export async function listShortcuts(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter((command) => command.description)
    .map((command) => ({ description: command.description ?? '', keys: command.shortcut ?? '' }));
}

/** Firefox has this from version 137 on; Chromium has an address instead, which Firefox refuses. */
interface WithKeySettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** What opens the browser's page for the keys of extensions; `null` where an extension may not open it. */
export function keysPage(): (() => Promise<void>) | null {
  const { openShortcutSettings } = browser.commands as WithKeySettings;
  if (openShortcutSettings !== undefined) return () => openShortcutSettings();
  return browserPage('chrome://extensions/shortcuts');
}

/** What opens the browser's page for languages; `null` where an extension may not open it. */
export const languagesPage = (): (() => Promise<void>) | null => browserPage('chrome://settings/languages');

/** What opens a page of Chromium's own; other browsers let extensions open none of theirs. */
function browserPage(url: string): (() => Promise<void>) | null {
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => {
    await browser.tabs.create({ url });
  };
}
