import { browser } from './browser';
import { inTurn } from './in-turn';

/** One value in the extension's local storage, on this device alone. */
export interface Stored<T> {
  /** The value, as far as it can be read. Throws in the browser's words when storage itself fails. */
  readonly read: () => Promise<T>;
  /** Puts another in its place, made from the one that is there. Throws as above; what was stored is then unchanged. */
  readonly change: (next: (value: T) => T) => Promise<void>;
  /** Calls back with the value whenever it changes, here or elsewhere. Gives a function that stops it. */
  readonly watch: (changed: (value: T) => void) => () => void;
}

/** A value kept under a key. `parse` reads what is stored there, whatever that is. */
export function storedUnder<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  const read = async (): Promise<T> => parse((await browser.storage.local.get(key))[key]);
  return {
    read,
    change: (next) =>
      inTurn(async () => {
        const value = await read();
        const changed = next(value);
        if (changed !== value) await browser.storage.local.set({ [key]: changed });
      }),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        const change = changes[key];
        if (area === 'local' && change !== undefined) changed(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
