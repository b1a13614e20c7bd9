import type { Finding, Kind } from '../finding';
import { composedParent } from '../page/shadow';
import { fold } from '../page/text';

/**
 * What a reader called no clutter: how it is known again on other pages of the outlet. All of it has to fit, so that
 * nothing else is spared with it.
 */
export interface Spared {
  readonly kind: Kind;
  readonly detector: string;
  /** The words it rests on, numbers left open as `#`; empty where they are each page's own. */
  readonly words: string;
  /** The markup it stands in: its tag, below the nearest element with a name that is not made anew for each page. */
  readonly hook: string;
}

/** Longest words and hook that are kept, in characters. */
export const MOST_WORDS = 160;

/** How far up a name is looked for. */
const LEVELS = 3;

/** Most names of one element that count. */
const MOST_NAMES = 6;

/** Reasons that quote what each page has of its own: its captions, its headline. */
const OWN_WORDS: ReadonlySet<string> = new Set(['caption-twice', 'headline-twice']);

/** What becomes of an element while it is looked at; it says nothing of what it is. */
const PASSING =
  /^(?:is|has|js|ng|no)-|(?:loaded|loading|active|visible|hidden|open|shown?|expanded|collapsed|selected|current|first|last|in-?view|viewed)$/i;

/** What tells this finding on other pages of its outlet. */
export function identityOf({ kind, detector, reason, evidence, elements: [element] }: Finding): Spared {
  const words = OWN_WORDS.has(reason.id) ? '' : numberless(fold(evidence).toLowerCase());
  return {
    kind,
    detector,
    // "Read more: " goes on with another story each time.
    words: (kind === 'related' ? words.replace(/:.*$/, '') : words).slice(0, MOST_WORDS),
    hook: element === undefined ? '' : hookOf(element).slice(0, MOST_WORDS),
  };
}

/** Whether two are the same thing to a reader. */
export const isSameThing = (a: Spared, b: Spared): boolean =>
  a.kind === b.kind && a.detector === b.detector && a.words === b.words && a.hook === b.hook;

function hookOf(element: Element): string {
  let path = element.localName;
  let place: Element | null = element;
  for (let level = 0; place !== null && level <= LEVELS; level++, place = composedParent(place)) {
    const names = stableNames(place);
    if (level > 0) path = `${place.localName}${names} ${path}`;
    else path += names;
    if (names !== '') return path;
  }
  return path;
}

function stableNames(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => isStable(name));
  const id = isStable(element.id) ? `#${numberless(element.id)}` : '';
  const names = [...new Set(classes.map(numberless))].sort().slice(0, MOST_NAMES);
  return [id, ...names.map((name) => `.${name}`)].join('');
}

/** Whether somebody chose the name: not a state, and without letters and digits mixed as machines mix them. */
const isStable = (name: string): boolean =>
  /^[a-z][\w-]*$/i.test(name) && !PASSING.test(name) && !/\d[a-z]+\d|[a-z]\d+[a-z]|[0-9a-f]{10}/i.test(name);

const numberless = (text: string): string => text.replace(/\d+/g, '#');
