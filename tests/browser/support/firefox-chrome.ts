import type { Browser } from 'puppeteer-core';

/** What only the browser's own window can do. */
export interface Chrome {
  /** Clicks the toolbar button of an extension, as a reader does: its popup opens and it is let into the page. */
  clickToolbarButton(id: string): Promise<void>;
  /** Presses the space bar in the popup that is open: the browser takes it for the reader's doing. */
  pressSpaceInPopup(): Promise<void>;
  /** Does what the keys do that an extension has for a command, such as `Alt+C`: `alt` and `C`. */
  pressKeys(id: string, modifiers: string, key: string): Promise<void>;
  /** One flavour of the clipboard; `null` when it is not there. */
  clipboard(type: string): Promise<string | null>;
}

interface Evaluated {
  readonly result:
    | { readonly type: 'success'; readonly result: { readonly value?: string } }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
}

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

/** The way into the browser's own window, by its WebDriver BiDi connection. */
export async function openChrome(browser: Browser): Promise<Chrome> {
  // Puppeteer has the connection, and its types do not say so.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string; url: string }[] };
  };
  const context = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own.');

  const evaluate = async (expression: string): Promise<string | null> => {
    const { result } = (await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as Evaluated;
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value ?? null;
  };

  return {
    async clickToolbarButton(id) {
      await evaluate(`(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`);
    },
    async pressSpaceInPopup() {
      await evaluate(`(() => {
        document.querySelector('.webextension-popup-browser').focus();
        const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(window, () => true);
        const press = new KeyboardEvent('', { key: ' ', code: 'Space' });
        typist.keydown(press);
        typist.keyup(press);
      })()`);
    },
    async pressKeys(id, modifiers, key) {
      await evaluate(`(() => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
        const wanted = keys.find((it) => it.getAttribute('key') === ${JSON.stringify(key)} &&
          it.getAttribute('modifiers').trim() === ${JSON.stringify(modifiers)} &&
          it.closest('keyset').id.includes(${JSON.stringify(id)}.toLowerCase().replace(/[^a-z0-9_-]/g, '_')));
        if (!wanted) throw new Error('No such keys: ' + keys.map((it) => it.outerHTML).join(' '));
        wanted.dispatchEvent(new Event('command', { bubbles: true }));
      })()`);
    },
    clipboard: (type) =>
      evaluate(`(() => {
        const board = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        board.init(null);
        board.addDataFlavor(${JSON.stringify(type)});
        Services.clipboard.getData(board, Services.clipboard.kGlobalClipboard);
        const data = {};
        try {
          board.getTransferData(${JSON.stringify(type)}, data);
        } catch {
          return null;
        }
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      })()`),
  };
}
