import { select, selectorOf, splitSteps } from '../page/selector';
import type { ShadowAccessor } from '../page/shadow';
import { SELECTOR_LENGTH } from '../rules/rule';
import { type Hook, hooksOf } from './hooks';

/** A way to find an element, and all it finds on the page as it is. */
export interface Proposal {
  /** Which field of a rule's line it is. */
  readonly field: 'selector' | 'text' | 'phrase';
  readonly value: string;
  readonly hits: readonly Element[];
  /** Whether what it holds on to looks made by people; else it is a mere place, or anybody's. */
  readonly isFirm: boolean;
}

/** Most that a hook costs which looks made by people. */
const FIRM = 6;

/** How many ways are shown. */
const SHOWN = 5;

/** What finds more than this finds no part of a page, but its bricks. */
const MOST_HITS = 300;

/** How many elements around, and within, are looked at for something to hold on to. */
const AROUND = 6;
const WITHIN = 60;

const STEP = ' >>> ';

/**
 * Ways to find an element again by selector, those the site is least likely to change first, one for each set of elements
 * that is found. Each shadow root it lies in, open or closed, is one ` >>> ` step. There is always one that finds the
 * element, if need be by its place.
 */
export function proposeSelectors(element: Element, document: Document, shadow: ShadowAccessor): Proposal[] {
  const { prefix, roots } = scopeOf(element, document, shadow);
  const place = shortPlace(element, roots, SELECTOR_LENGTH - prefix.length);
  const found: (Proposal & { cost: number })[] = [];
  const tried = new Set<string>();
  for (const { part, cost } of [...candidates(element), { part: place, cost: 20 }]) {
    if (tried.has(part)) continue;
    tried.add(part);
    const hits = hitsOf(roots, part);
    if (hits.length > MOST_HITS || !hits.includes(element)) continue;
    const same = found.findIndex((other) => isSameSet(other.hits, hits));
    const proposal = { field: 'selector', value: prefix + part, hits, isFirm: cost < FIRM, cost } as const;
    if (same === -1) found.push(proposal);
    else if (cost < (found[same]?.cost ?? 0)) found[same] = proposal;
  }
  found.sort((a, b) => a.cost - b.cost);
  return pickShown(found, { field: 'selector', value: prefix + place, hits: [element], isFirm: false });
}

/**
 * The way to an element by its place in its tree. Where that is longer than a line may be, places among siblings are left
 * out, outermost first, that it does not need to find the element alone.
 */
function shortPlace(element: Element, roots: readonly ParentNode[], most: number): string {
  const steps = (splitSteps(selectorOf(element)).at(-1) ?? '').split(' > ');
  const way = (): string => steps.join(' > ');
  steps.forEach((step, at) => {
    if (way().length <= most) return;
    steps[at] = step.replace(/:nth.*/, '');
    if (hitsOf(roots, way()).length > 1) steps[at] = step;
  });
  return way();
}

/** The best few; that which finds the element alone is always among them. */
function pickShown(found: readonly Proposal[], exact: Proposal): Proposal[] {
  const alone = found.find(({ hits }) => hits.length === 1) ?? exact;
  const best = found.slice(0, SHOWN);
  return best.includes(alone) ? best : [...best.slice(0, SHOWN - 1), alone];
}

/** What leads to the tree an element lies in, and the trees on the page that the same leads to. */
function scopeOf(
  element: Element,
  document: Document,
  shadow: ShadowAccessor,
): { prefix: string; roots: ParentNode[] } {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); root.nodeType === 11; ) {
    const { host } = root as ShadowRoot;
    hosts.unshift(host);
    root = host.getRootNode();
  }
  if (hosts.length === 0) return { prefix: '', roots: [document] };
  const way = hosts.map(hostPart).join(STEP);
  const roots = select(document, way, shadow).flatMap((host) => shadow(host) ?? []);
  return { prefix: way + STEP, roots };
}

/** What finds a host: its own tag above all, since pages are made of few. */
function hostPart(host: Element): string {
  if (host.localName.includes('-')) return CSS.escape(host.localName);
  const [best] = hooksOf(host);
  return best?.part ?? splitSteps(selectorOf(host)).at(-1) ?? host.localName;
}

function candidates(element: Element): Hook[] {
  const own = hooksOf(element).slice(0, 9);
  const around = hooksAround(element);
  const tag = CSS.escape(element.localName);
  return [
    ...own,
    // A class alone may be anybody's: with its tag, and in its box, it is somebody's.
    ...own.slice(0, 3).flatMap(({ part, cost }) => around.slice(0, 4).map((box) => within(box, part, cost))),
    ...hooksWithin(element).map(({ part, cost }) => ({ part: `${tag}:has(${part})`, cost: cost + 3 })),
    ...around.slice(0, 4).flatMap((box) => [
      { part: `${box.part} > ${[...box.path, tag].join(' > ')}`, cost: box.cost + 6 + box.path.length * 0.5 },
      { part: `${box.part} ${tag}`, cost: box.cost + 9 },
    ]),
  ];
}

interface Around extends Hook {
  /** Tags between it and the element, outermost first. */
  readonly path: readonly string[];
}

const within = (box: Around, part: string, cost: number): Hook => ({
  part: `${box.part} ${part}`,
  cost: cost + 0.8 + box.cost * 0.3,
});

/** What elements around it, in the same tree, can be found by; the nearest first. */
function hooksAround(element: Element): Around[] {
  const found: Around[] = [];
  const path: string[] = [];
  let place = element.parentElement;
  for (let steps = 0; place !== null && steps < AROUND; steps++, place = place.parentElement) {
    if (/^(?:body|html)$/.test(place.localName)) break;
    const [best] = hooksOf(place);
    if (best !== undefined && best.cost < 6) found.push({ ...best, path: [...path] });
    path.unshift(CSS.escape(place.localName));
  }
  return found;
}

/** What only this element has within it, among its first elements: boxes are often nameless, and what is in them not. */
function hooksWithin(element: Element): Hook[] {
  const inside = [...element.querySelectorAll('*')].slice(0, WITHIN);
  return inside
    .flatMap((one) =>
      hooksOf(one)
        .filter(({ cost }) => cost <= 4)
        .map((hook) =>
          one.parentElement === element ? { ...hook, part: `> ${hook.part}` } : { ...hook, cost: hook.cost + 0.5 },
        ),
    )
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 4);
}

function hitsOf(roots: readonly ParentNode[], part: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(part)]);
  } catch {
    // A name the browser reads otherwise than we do is no hook.
    return [];
  }
}

const isSameSet = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((element, at) => element === b[at]);
