import { blockOf, lineElementOf, shownText } from '../page/blocks';
import type { AiStatement } from './ai-vocabulary';
import type { PageView } from './page-view';
import { lineAround } from './panel-lines';

/** Where words are somebody's, a picture's or a menu's: never a disclosure. */
const QUOTED = 'blockquote,q,cite,pre,code,figure,figcaption,nav,footer,form,select,[role="navigation"]';

/** Where words are readers' or figures, unless the story itself stands there. */
const APART = 'table,[class*="comment" i],[id*="comment" i]';

/** Words that somebody is quoted as saying. */
const QUOTATION = /^["“„«»'‘「『]/;

/** What may be a teaser or a subheading. */
const TITLE = 'a[href],h1,h2,h3,h4,h5,h6';

/** How many elements like it stand before and after one that stands amid them. */
const AMID = 3;

/** Longest control of a panel, in characters, and the shortest that says what it is about. */
const CONTROL = 60;
const TELLING = 12;

/** A line on the page that says something about machines at work. */
export interface Stated extends AiStatement {
  /** What holds the line, and nothing else where that is possible. */
  readonly element: Element;
  /** The whole line. */
  readonly line: string;
}

/**
 * Stand-alone lines that state something, each with the sentence that does; `null` after each that states nothing, as reading
 * many takes long. Entries of a list state it of what it lists.
 */
export function* statements(texts: readonly Text[], page: PageView): Generator<Stated | null> {
  const met = new Set<Element>();
  for (const text of texts) {
    const element = lineElementOf(text) ?? blockOf(text);
    if (element === null || met.has(element)) continue;
    const stated =
      isQuoted(element, page) || (isRunning(element) && !isByControl(element, page))
        ? null
        : statedIn(element, lineAround(text), page);
    if (stated !== null) met.add(element);
    yield stated;
  }
}

function statedIn(element: Element, line: string, page: PageView): Stated | null {
  const statement = QUOTATION.test(line) ? null : page.vocabulary.ai.statement(line);
  if (statement === null || isEntry(element, line)) return null;
  if (statement.about === 'badge' && (element.closest(TITLE) !== null || !stands(element))) return null;
  return { ...statement, element, line };
}

/**
 * Whether what a panel's control says stands right beside an element, as it does in copies that kept the words of a panel
 * and nothing else. "Read more" and the like say nothing.
 */
const isByControl = (element: Element, { vocabulary }: PageView): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some((beside) => {
    const text = beside === null ? '' : shownText(beside, CONTROL);
    return text.length >= TELLING && vocabulary.labels(text).some(({ group }) => group === 'ai-control');
  });

/** Whether an element stands where words are not the page's own. */
export function isQuoted(element: Element, { story }: PageView): boolean {
  const apart = element.closest(APART);
  return element.closest(QUOTED) !== null || (apart !== null && !story.holds(apart));
}

/** Whether a line is all that an entry of a list says. */
function isEntry(element: Element, line: string): boolean {
  const entry = element.closest('li');
  return entry !== null && shownText(entry, line.length).length <= line.length;
}

/** Whether an element is unlike what stands beside it, as a badge is and one of several paragraphs is not. */
export const stands = (element: Element): boolean =>
  ![...(element.parentElement?.children ?? [])].some((other) => other !== element && isAlike(other, element));

const isAlike = (one: Element | null, other: Element): boolean =>
  one !== null && one.localName === other.localName && one.className === other.className;

/**
 * Whether an element stands amid others like it, as the paragraphs in a story's middle do. What they say of machines is the
 * story's, and reading it would cost most of the time that reading costs.
 */
function isRunning(element: Element): boolean {
  let [before, after]: (Element | null)[] = [element, element];
  for (let step = 0; step < AMID; step++) {
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
    if (!isAlike(before, element) || !isAlike(after, element)) return false;
  }
  return true;
}
