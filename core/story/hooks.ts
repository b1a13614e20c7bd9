import groups from './hooks.json';
import type { Measure, TextStats } from './stats';

/** What class and id words say an element is for, when it is not the story itself. */
export type HookGroup = keyof typeof groups;

/** An element whose names speak of one of the groups. */
export interface Hook {
  readonly element: Element;
  /** The word of the list that was found. */
  readonly word: string;
}

const NAMING_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-name'];
/** No name people give is longer; beyond it stand generated ids and style lists. */
const LONGEST_NAME = 60;
const HEADING = /^h[1-6]$/;
/** Ids with more words are made from the text of a heading, like those of headings themselves. */
const MOST_WORDS_IN_ID = 4;

const GROUP_OF = new Map(
  Object.entries(groups).flatMap(([group, words]) => words.map((word) => [word, group as HookGroup] as const)),
);
const LONGEST_PHRASE = Math.max(...[...GROUP_OF.keys()].map((word) => word.split('-').length));

/** Finds the naming words of elements below `root`, group by group, in document order. */
export function findHooks(root: Element): ReadonlyMap<HookGroup, readonly Hook[]> {
  const found = new Map<HookGroup, Hook[]>();
  const cache = new Map<string, ReadonlyMap<HookGroup, string>>();
  for (const element of root.getElementsByTagName('*')) {
    for (const attribute of NAMING_ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (!value || (attribute === 'id' && HEADING.test(element.localName))) continue;
      const key = `${attribute} ${value}`;
      let named = cache.get(key);
      if (named === undefined) {
        named = attribute === 'id' && wordsIn(value).length > MOST_WORDS_IN_ID ? NOTHING : groupsOf(value);
        cache.set(key, named);
      }
      for (const [group, word] of named) {
        const list = found.get(group);
        if (list === undefined) found.set(group, [{ element, word }]);
        else if (list.at(-1)?.element !== element) list.push({ element, word });
      }
    }
  }
  return found;
}

/** Attributes that say what an element is rather than what it holds. */
const OWN_NAMES = ['class', 'id', 'data-testid', 'data-component'];

/** The groups an element's own names speak of, attribute by attribute; one may come more than once. */
export const namedGroups = (element: Element, attributes: readonly string[] = OWN_NAMES): HookGroup[] =>
  attributes.flatMap((attribute) => [...groupsOf(element.getAttribute(attribute) ?? '').keys()]);

const NOTHING: ReadonlyMap<HookGroup, string> = new Map();

const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

/** Generated names hold any two letters; meant ones stand among whole words. */
const isMeant = (word: string, words: readonly string[]): boolean =>
  words.length > 1 && words.every((other) => other === word || other.length > 2);

/** The groups the names in an attribute value speak of, each with the word. */
export function groupsOf(value: string): ReadonlyMap<HookGroup, string> {
  const named = new Map<HookGroup, string>();
  for (const name of value.split(/\s+/)) {
    if (name.length > LONGEST_NAME || /[[\]():]/.test(name)) continue;
    const words = wordsIn(name);
    for (let start = 0; start < words.length; start++) {
      for (let length = 1; length <= LONGEST_PHRASE && start + length <= words.length; length++) {
        const word = words.slice(start, start + length).join('-');
        const group = GROUP_OF.get(word);
        if (group === undefined || named.has(group) || (word.length < 3 && !isMeant(word, words))) continue;
        named.set(group, word);
      }
    }
  }
  return named;
}

/** Share of the running text Readability keeps from which a word around it means something else here. */
const MEANS_THE_STORY = 0.25;
/** Share of the story's running text from which an element is a wrapper of the story, whatever it is called. */
const WRAPS_THE_STORY = 0.5;

/** Leaves out names that on this page do not mean what they say, as they hold much of the story. */
export function trusted(hooks: readonly Hook[], measure: Measure, whole: TextStats): Hook[] {
  const kept = new Map<string, number>();
  const last = new Map<string, Element>();
  for (const { element, word } of hooks) {
    if (last.get(word)?.contains(element)) continue;
    last.set(word, element);
    kept.set(word, (kept.get(word) ?? 0) + measure(element).keptProse);
  }
  return hooks.filter(
    ({ element, word }) =>
      (kept.get(word) ?? 0) <= whole.keptProse * MEANS_THE_STORY &&
      (measure(element).keptProse === 0 || measure(element).prose <= whole.prose * WRAPS_THE_STORY),
  );
}
