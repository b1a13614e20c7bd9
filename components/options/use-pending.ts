import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { patched, type SettingsPatch } from '../../core/settings-patch';

/** Changes of the settings that are being saved. */
export interface Pending {
  /** The settings with these changes: what is chosen shows at once, and does not jump back while it is saved. */
  readonly shown: (settings: Settings) => Settings;
  /** Counts a change among them until the work of saving it is done, and gives that work. */
  readonly during: <T>(patch: SettingsPatch, work: Promise<T>) => Promise<T>;
}

/** Keeps the changes that are being saved. */
export function usePending(): Pending {
  const [patches, setPatches] = useState<readonly SettingsPatch[]>([]);
  return {
    shown: (settings) => patches.reduce(patched, settings),
    during: (patch, work) => {
      setPatches((now) => [...now, patch]);
      return work.finally(() => setPatches((now) => now.filter((other) => other !== patch)));
    },
  };
}
