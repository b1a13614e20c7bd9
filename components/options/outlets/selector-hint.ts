/** What is to be said of a selector that can be read and is hardly what was meant; `null` when nothing is. */
export type SelectorHint =
  | { readonly what: 'broad' }
  /** Names elements there are none of: words were meant, or, where it is one word, a class. */
  | { readonly what: 'words'; readonly words: string; readonly ofClass: string | null };

/** Whether browsers know elements of a name. */
export type IsElement = (name: string) => boolean;

/** Elements that the text of stories stands in, and all that holds it. */
const OF_STORIES = new Set(
  'html body main article section div p span a b i em strong h1 h2 h3 h4 h5 h6 ul ol li figure img blockquote'.split(
    ' ',
  ),
);

/** Looks at a selector as it is written. */
export function selectorHint(written: string, isElement: IsElement): SelectorHint | null {
  const selector = written.trim();
  const names = /^\p{L}[\p{L}\d]*(?:\s+\p{L}[\p{L}\d]*)*$/u.test(selector) ? selector.split(/\s+/) : [];
  if (names.some((name) => !isElement(name))) {
    return { what: 'words', words: selector, ofClass: names.length === 1 ? `.${selector}` : null };
  }
  return isBroad(selector) ? { what: 'broad' } : null;
}

/** Whether any of its alternatives names nothing but elements of stories: no class, id, attribute or place among others. */
function isBroad(selector: string): boolean {
  const bare = selector.replace(/:not\([^()]*\)/g, '');
  // What brackets hold may be anything: such a selector is looked at no further.
  return !/[[(]/.test(bare) && bare.split(',').some((one) => isPlain(one.trim()));
}

const isPlain = (one: string): boolean =>
  /^[\w\s>+~*-]*$/.test(one) && (one.match(/[\w-]+/g) ?? []).every((name) => OF_STORIES.has(name.toLowerCase()));
