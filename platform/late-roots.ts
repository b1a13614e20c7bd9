import type { ShadowAccessor } from '../core/page/shadow';

/** Most elements that are asked whether they have a shadow root by now. */
const MOST = 300;

/**
 * Elements that had no shadow root when they were looked at. No browser tells when one is attached; so they are asked
 * again whenever the page changes for another reason, and never otherwise.
 */
export class LateRoots {
  readonly #shadow: ShadowAccessor;
  readonly #hosts = new Set<Element>();

  constructor(shadow: ShadowAccessor) {
    this.#shadow = shadow;
  }

  remember(hosts: readonly Element[]): void {
    for (const host of hosts) if (this.#hosts.size < MOST) this.#hosts.add(host);
  }

  /** Those that have a shadow root now; each is told once. */
  found(): Element[] {
    const found: Element[] = [];
    for (const host of this.#hosts) {
      const has = host.isConnected && this.#shadow(host) !== null;
      if (has) found.push(host);
      if (has || !host.isConnected) this.#hosts.delete(host);
    }
    return found;
  }
}
