import type { ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';

type Items = Record<string, unknown>;

interface WithStorage {
  readonly chrome: {
    readonly storage: {
      readonly sync: {
        get(keys: null): Promise<Items>;
        set(items: Items): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
      readonly local: { get(keys: string[]): Promise<Items>; set(items: Items): Promise<void> };
    };
  };
}

/** What a browser keeps of the reader's choices on its own device. */
export const ownDocuments = ({ controller }: ExtensionBrowser): Promise<Items> =>
  controller.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.local.get(['settings', 'rules']));

/** What a browser hands to the others. */
export const sharedItems = ({ controller }: ExtensionBrowser): Promise<Items> =>
  controller.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.sync.get(null));

/**
 * Carries `storage.sync` between two browsers as a browser's service does: item by item, what the first changed since the
 * last time comes to the second, and the other way round. Of an item both changed, that of the browser named first
 * holds in both, as the service knows nothing of what is in it.
 */
export class Carrier {
  #last: Items = {};

  async carry(first: ExtensionBrowser, second: ExtensionBrowser): Promise<void> {
    const [one, other] = await Promise.all([sharedItems(first), sharedItems(second)]);
    const all = { ...this.#changed(other), ...this.#changed(one) };
    this.#last = Object.fromEntries(Object.entries({ ...this.#last, ...all }).filter(([, value]) => value !== null));
    await Promise.all([put(first, one, this.#last), put(second, other, this.#last)]);
  }

  /** Items that are others than at the last time; `null` for those that went. */
  #changed(now: Items): Items {
    const keys = Object.keys({ ...this.#last, ...now });
    const changed = keys.filter((key) => JSON.stringify(now[key]) !== JSON.stringify(this.#last[key]));
    return Object.fromEntries(changed.map((key) => [key, now[key] ?? null]));
  }
}

async function put({ controller }: ExtensionBrowser, now: Items, wanted: Items): Promise<void> {
  const items = Object.entries(wanted).filter(([key, value]) => JSON.stringify(now[key]) !== JSON.stringify(value));
  const gone = Object.keys(now).filter((key) => !(key in wanted));
  await controller.evaluate(
    async ([changed, removed]) => {
      const { sync } = (globalThis as unknown as WithStorage).chrome.storage;
      if (Object.keys(changed).length > 0) await sync.set(changed);
      if (removed.length > 0) await sync.remove(removed);
    },
    [Object.fromEntries(items), gone] as const,
  );
}
