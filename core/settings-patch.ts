import { isRecord } from './same';
import type { Settings } from './settings';

/** Some of a value's fields, at any depth; `null` takes away what stands under a key the reader made, such as a site's. */
type PatchOf<T> = T extends string | number | boolean | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: PatchOf<T[K]> | (string extends K ? null : never) };

/** A change of the settings: it names what changes and nothing else, so that no change undoes another. */
export type SettingsPatch = PatchOf<Omit<Settings, 'version'>>;

/** The settings after a change. */
export const patched = (settings: Settings, patch: SettingsPatch): Settings => withPatch(settings, patch) as Settings;

function withPatch(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const fields = new Map(isRecord(value) ? Object.entries(value) : []);
  for (const [key, part] of Object.entries(patch)) {
    if (part === null) fields.delete(key);
    else if (part !== undefined) fields.set(key, withPatch(fields.get(key), part));
  }
  return Object.fromEntries(fields);
}
