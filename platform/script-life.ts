import { browser } from './browser';

const STARTED = 'clean-copy:started';

/**
 * Calls back when this script has been left behind: the extension was updated or reloaded, and a newer script of it has
 * started on the page. Being injected a second time is not that.
 */
export function whenLeftBehind(document: Document, leave: () => void): void {
  document.dispatchEvent(new Event(STARTED));
  const listener = (): void => {
    // A script whose extension is gone has lost its id.
    if (browser.runtime?.id !== undefined) return;
    document.removeEventListener(STARTED, listener);
    leave();
  };
  document.addEventListener(STARTED, listener);
}
