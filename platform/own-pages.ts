import { browser } from './browser';

/** Opens the options page, or turns to it where it is open. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The keys of the extension as they are set now; `keys` is empty where none is. */
export async function listShortcuts(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter((command) => command.description)
    .map((command) => ({ description: command.description ?? '', keys: command.shortcut ?? '' }));
}
