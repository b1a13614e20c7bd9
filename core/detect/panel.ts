import { isUnshown } from '../page/blocks';
import { isBefore } from '../page/order';
import { namesOf } from './markup-names';
import type { PageView } from './page-view';
import { type Contents, type ContentsReader, hasBody, type LineKind } from './panel-lines';

/** Most of a page's prose that a panel may be, and that the paragraphs of one without a list may be. */
const SHARE = 0.45;
const PROSE_SHARE = 0.3;

/** Longest panel without a list, in characters: some 140 words, which such summaries keep to, with their furniture. */
const PROSE_LENGTH = 1_200;

/** How far up from an anchor its panel may reach. */
const STEPS = 9;

/** How many elements beside an anchor are looked at when nothing but the anchor is its panel. */
const BESIDE = 14;

/** Never part of a panel. */
const NO_PANEL = new Set(['html', 'body', 'main', 'h1', 'footer', 'nav', 'figure', 'blockquote']);

/** A summary panel: its elements and what is in them. */
export interface Panel {
  readonly elements: Element[];
  readonly contents: Pick<Contents, 'kinds' | 'heading'>;
}

/** Whether markup calls the element a box for a summary. */
export const isSummaryBox = (element: Element, { names }: PageView): boolean => names.summaryBox.test(namesOf(element));

/** Finds panels on a page as it is now. */
export class Panels {
  readonly #page: PageView;
  readonly #read: ContentsReader;

  constructor(page: PageView, read: ContentsReader) {
    this.#page = page;
    this.#read = read;
  }

  /**
   * The panel around an anchor (a disclosure, a badge, a hook): grows from it as long as what comes in is furniture, a
   * list, or text that stands between the panel's heading and its disclosure. Paragraphs after the anchor come in only
   * with a box of their own, because a button without its bullets is followed by the story itself. `null` where an
   * anchor can have none.
   */
  around(anchor: Element): Panel | null {
    const first = this.#mayBe(anchor) ? this.#read(anchor) : null;
    if (first === null) return null;
    let place = anchor;
    let contents = first;
    for (let step = 0; step < STEPS; step++) {
      const parent = place.parentElement;
      const wider = parent === null ? null : this.#wider(place, contents, parent);
      // Its paragraphs may have an element of their own, without the heading.
      const box = wider === null ? (parent?.parentElement ?? null) : parent;
      const whole = wider ?? (box === null || hasBody(contents) ? null : this.#boxed(box));
      if (box === null || whole === null) break;
      place = box;
      contents = whole;
    }
    return hasBody(contents) ? { elements: [place], contents } : this.#withSiblings(place, contents);
  }

  #mayBe(element: Element): boolean {
    const { story } = this.#page;
    return !NO_PANEL.has(element.localName) && !story.holdsHeadline(element) && story.share(element) <= SHARE;
  }

  /** What is in the parent, when the panel may grow to it. */
  #wider(place: Element, now: Contents, parent: Element): Contents | null {
    const wider = this.#mayBe(parent) ? this.#read(parent) : null;
    if (wider === null) return null;
    const added = [...parent.children].filter((child) => child !== place && !isUnshown(child));
    const kinds = new Set(added.flatMap((child) => [...(this.#read(child)?.kinds ?? OTHER)]));
    // The parent's own words, between its elements, are in none of them.
    if (wider.kinds.has('prose') && !now.kinds.has('prose')) kinds.add('prose');
    if (hasBody(now) && (kinds.has('item') || kinds.has('prose') || kinds.has('button'))) return null;
    if (added.some(holdsMedia)) return null;
    if (!kinds.has('prose')) return wider;
    const isLed = isHeaded(wider) && added.every((child) => isBefore(child, place) || !this.#isProse(child));
    return isLed || this.#isOwnBox(parent, wider) ? wider : null;
  }

  /** What is in a box of its own; `null` when the element is none. */
  #boxed(element: Element): Contents | null {
    const contents = this.#mayBe(element) && !holdsMedia(element) ? this.#read(element) : null;
    return contents !== null && this.#isOwnBox(element, contents) ? contents : null;
  }

  #isProse(element: Element): boolean {
    return this.#read(element)?.kinds.has('prose') ?? true;
  }

  /**
   * Whether an element with paragraphs is a box of their own and not a piece of the story: short, called a summary by
   * markup or led by a heading, and unlike what stands beside it. A control may be what would first make the bullets.
   */
  #isOwnBox(element: Element, contents: Contents): boolean {
    const { length, kinds, asks } = contents;
    if (length > PROSE_LENGTH || this.#page.story.share(element) > PROSE_SHARE) return false;
    if (isSummaryBox(element, this.#page)) return true;
    if (!isHeaded(contents) || asks || kinds.has('item')) return false;
    const look = element.className;
    return ![...(element.parentElement?.children ?? [])].some(
      (other) =>
        other !== element &&
        other.localName === element.localName &&
        other.className === look &&
        this.#page.story.share(other) > 0,
    );
  }

  /** Heading, list and furniture right before and after an anchor that has no box of its own. */
  #withSiblings(anchor: Element, contents: Contents): Panel {
    const before = this.#run(anchor, 'previousElementSibling');
    const after = this.#run(anchor, 'nextElementSibling');
    const led = before.slice(0, before.findIndex(({ part }) => part.heading !== null) + 1);
    const taken = this.#isSummary(led) ? led : before.filter(({ part }, at) => at === 0 && isTied(part));
    const followers: typeof after = [];
    let hasList = taken.some(({ part }) => hasBody(part));
    for (const next of after) {
      if (next.part.kinds.has('prose') || next.part.kinds.has('button') || (hasList && hasBody(next.part))) break;
      hasList ||= hasBody(next.part);
      followers.push(next);
    }
    const others = [...taken, ...followers];
    const kinds = new Set([...contents.kinds, ...others.flatMap(({ part }) => [...part.kinds])]);
    const heading =
      [contents, ...others.map(({ part }) => part)].find((part) => part.heading !== null)?.heading ?? null;
    const elements = [
      ...taken.map(({ element }) => element).reverse(),
      anchor,
      ...followers.map(({ element }) => element),
    ];
    return { elements, contents: { kinds, heading } };
  }

  /** Whether what stands from a heading to a disclosure can be the summary: a list, or a few paragraphs. */
  #isSummary(parts: readonly { element: Element; part: Contents }[]): boolean {
    const prose = parts.filter(({ part }) => part.kinds.has('prose'));
    if (prose.length > 0 && parts.some(({ part }) => part.kinds.has('item'))) return false;
    const share = prose.reduce((sum, { element }) => sum + this.#page.story.share(element), 0);
    return (
      parts.length > 0 && share <= PROSE_SHARE && prose.reduce((sum, { part }) => sum + part.length, 0) <= PROSE_LENGTH
    );
  }

  /** Neighbours of an element that could be parts of its panel, nearest first. */
  #run(from: Element, step: 'previousElementSibling' | 'nextElementSibling') {
    const found: { element: Element; part: Contents }[] = [];
    for (let element = from[step]; element !== null && found.length < BESIDE; element = element[step]) {
      if (isUnshown(element)) continue;
      const part = this.#mayBe(element) && !holdsMedia(element) ? this.#read(element) : null;
      if (part === null || part.kinds.size === 0) break;
      found.push({ element, part });
    }
    return found;
  }
}

/** Whether a panel begins with its heading, or a badge above that. */
const isHeaded = ({ heading, first }: Contents): boolean =>
  heading !== null && (first === 'heading' || first === 'badge' || first === 'disclosure');

/** What something too long to be read counts as. */
const OTHER: readonly LineKind[] = ['prose'];

/** Pictures and the like are the story's, or an ad's; small icons may be a panel's. */
function holdsMedia(element: Element): boolean {
  if (element.matches(MEDIA) || element.querySelector(MEDIA) !== null) return true;
  const pictures = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  return pictures.some((picture) => {
    const width = Number(picture.getAttribute('width') ?? Number.NaN);
    return (
      !(width <= 64) && !/icon|spark|star|\.svg/i.test(`${picture.className} ${picture.getAttribute('src') ?? ''}`)
    );
  });
}

const MEDIA = 'picture,video,audio,figure,iframe,ins,form,table,h1';

/** A list, or a badge, right before an anchor. */
const isTied = ({ kinds }: Contents): boolean => (kinds.has('item') || kinds.has('badge')) && !kinds.has('prose');
