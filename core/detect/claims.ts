import { composedContains, composedParent } from '../page/shadow';

/** Says which owner an element belongs to, by itself or by what holds it. Asking costs the depth of the element. */
export class Claims<T> {
  readonly #owners = new Map<Element, T>();
  /** Elements with a claimed one somewhere below them, now or once: a quick no for `ownersWithin`. */
  #above = new WeakSet<Element>();

  claim(element: Element, owner: T): void {
    if (this.#owners.has(element)) return;
    this.#owners.set(element, owner);
    for (
      let place = composedParent(element);
      place !== null && !this.#above.has(place);
      place = composedParent(place)
    ) {
      this.#above.add(place);
    }
  }

  release(element: Element): void {
    this.#owners.delete(element);
  }

  /** The owner of the element or of the nearest element around it. */
  ownerOf(element: Element): T | null {
    for (let place: Element | null = element; place !== null; place = composedParent(place)) {
      const owner = this.#owners.get(place);
      if (owner !== undefined) return owner;
    }
    return null;
  }

  /** Owners of elements that lie in this one. */
  ownersWithin(element: Element): T[] {
    if (!this.#above.has(element)) return [];
    const owners = new Set<T>();
    for (const [claimed, owner] of this.#owners) {
      if (claimed !== element && composedContains(element, claimed)) owners.add(owner);
    }
    return [...owners];
  }

  clear(): void {
    this.#owners.clear();
    this.#above = new WeakSet();
  }
}
