import type { Finding } from '../finding';
import { inDocumentOrder } from '../page/order';
import { composedContains } from '../page/shadow';
import { Claims } from './claims';

/** Settles what the detectors of one scan found: no element in two findings, none inside another. */
export class Settlement {
  readonly #claims = new Claims<Finding>();
  readonly #findings = new Set<Finding>();

  findings(): Finding[] {
    return [...this.#findings];
  }

  /**
   * What an earlier finding holds is passed over, and earlier ones that lie in the new one are dropped. A mere suspicion
   * is passed over where something in it is known to be what it suspects. Space found by its name is what its label says.
   */
  add(found: Finding): void {
    const finding = this.#explained(found);
    const elements = finding.elements.filter((element) => this.#claims.ownerOf(element) === null);
    const within = elements.flatMap((element) => this.#claims.ownersWithin(element));
    const known = within.find(({ kind }) => kind === finding.kind);
    if (elements.length === 0 || (known && finding.grade === 'suspected')) return;
    for (const inner of within) this.#drop(inner);
    const added = { ...(known?.reason.id === 'ad-label' ? known : finding), elements };
    this.#findings.add(added);
    for (const element of elements) this.#claims.claim(element, added);
  }

  /**
   * An outlet's rule knows where, a detector knows why: what both found is one finding, at the rule's places and with
   * the detector's reason. A mere suspicion explains nothing.
   */
  #explained(finding: Finding): Finding {
    if (finding.grade === 'suspected') return finding;
    const ruled = new Set<Finding>();
    for (const element of finding.elements) {
      const owner = this.#claims.ownerOf(element);
      if (owner?.reason.id === 'outlet-rule' && owner.kind === finding.kind) ruled.add(owner);
    }
    if (ruled.size === 0) return finding;
    for (const owner of ruled) this.#drop(owner);
    const places = [...ruled].flatMap((owner) => owner.elements);
    const own = finding.elements.filter((element) => !places.some((place) => composedContains(place, element)));
    return { ...finding, elements: [...places, ...own].sort(inDocumentOrder) };
  }

  #drop(finding: Finding): void {
    this.#findings.delete(finding);
    for (const gone of finding.elements) this.#claims.release(gone);
  }
}
