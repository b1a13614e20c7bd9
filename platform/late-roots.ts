import type { ShadowAccessor } from '../core/page/shadow';

/** Most elements that are asked whether they have a shadow root by now. */
const MOST = 300;

/** Elements that had no shadow root when they were looked at. */
export interface LateRoots {
  remember(hosts: readonly Element[]): void;
  /** Those that have a shadow root now; each is told once. */
  found(): Element[];
}

/**
 * No browser tells when a shadow root is attached; so elements are asked again whenever the page changes for another
 * reason, and never otherwise.
 */
export function lateRoots(shadow: ShadowAccessor): LateRoots {
  let waiting: Element[] = [];
  return {
    remember(hosts) {
      waiting = [...new Set([...waiting, ...hosts])].slice(-MOST);
    },
    found() {
      const here = waiting.filter((host) => host.isConnected);
      const found = here.filter((host) => shadow(host) !== null);
      waiting = here.filter((host) => !found.includes(host));
      return found;
    },
  };
}
