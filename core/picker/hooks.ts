import { isLasting, lastingStart } from './lasting';

/** Something by which an element can be found again. */
export interface Hook {
  /** A compound selector. */
  readonly part: string;
  /** How likely a site is to change it, from 1; only good for comparing. */
  readonly cost: number;
}

/** Attributes that frameworks write anew with each build or each page. */
const FLEETING =
  /^data-(?:v-|react|emotion|styled|astro|svelte|n-head|hydr|state$|id$|uuid|key|index|src|href|url|time|uri|video|track)/;

/** Attributes that stand for what a thing is, though they are not `data-`. */
const TELLING = ['itemprop', 'itemtype', 'slot', 'name', 'title'];

/** Roles that any box may have. */
const COMMON_ROLES = /^(?:presentation|none|img|button|link|list|listitem|group|generic|text)$/;

/** Tags that say by themselves that this is no part of a story. */
const TELLING_TAGS = new Set(['aside', 'iframe', 'ins', 'amp-ad', 'nav', 'footer']);

/** By what an element can be found again, the surest first. */
export function hooksOf(element: Element): Hook[] {
  const hooks = [
    ...idHooks(element),
    ...attributeHooks(element),
    ...classHooks(element),
    ...addressHooks(element),
    ...tagHooks(element),
  ];
  return hooks.sort((a, b) => a.cost - b.cost);
}

function idHooks({ id }: Element): Hook[] {
  if (id === '') return [];
  // A number at its end is a place in a row, which changes with what stands there.
  if (isLasting(id) && !/\d$/.test(id)) return [{ part: `#${id}`, cost: 1 }];
  const start = lastingStart(id);
  return start === null ? [] : [{ part: `[id^="${start}"]`, cost: 3.5 }];
}

function attributeHooks(element: Element): Hook[] {
  return [...element.attributes].flatMap(({ name, value }): Hook[] => {
    if (name === 'role')
      return COMMON_ROLES.test(value) || !isLasting(value) ? [] : [{ part: `[role="${value}"]`, cost: 6 }];
    if (name === 'aria-label') return isQuotable(value) ? [{ part: `[aria-label="${value}"]`, cost: 4 }] : [];
    const isData = /^data-[a-z-]{2,40}$/.test(name) && !FLEETING.test(name);
    if (!isData && !TELLING.includes(name)) return [];
    if (isQuotable(value)) return [{ part: `[${name}="${value}"]`, cost: isData ? 2 : 5 }];
    const start = isData ? lastingStart(value) : null;
    return [
      ...(start === null ? [] : [{ part: `[${name}^="${start}"]`, cost: 3 }]),
      ...(isData ? [{ part: `[${name}]`, cost: 3.2 }] : []),
    ];
  });
}

/** Whether a value is a few lasting words. */
const isQuotable = (value: string): boolean =>
  value.length <= 40 && /^[\p{L}][\p{L}\p{M}\p{N} _-]*$/u.test(value) && value.split(' ').every(isWord);

/** Short words and words of other scripts are no names that a build would make. */
const isWord = (word: string): boolean => word.length < 3 || /[^\w-]/.test(word) || isLasting(word);

function classHooks(element: Element): Hook[] {
  const classes = [...element.classList];
  const lasting = classes.filter(isLasting).sort((a, b) => Number(/\d$/.test(a)) - Number(/\d$/.test(b)));
  const [first, second] = lasting;
  const pair = first === undefined || second === undefined ? [] : [{ part: `.${first}.${second}`, cost: 3.4 }];
  const starts = classes
    .filter((name) => !isLasting(name) || /\d$/.test(name))
    .flatMap((name) => lastingStart(name) ?? []);
  return [
    ...lasting.slice(0, 4).map((name, at) => ({ part: `.${name}`, cost: 2.6 + at * 0.1 + (/\d$/.test(name) ? 1 : 0) })),
    ...pair,
    ...[...new Set(starts)].slice(0, 2).map((start) => ({ part: `[class*="${start}"]`, cost: 4.5 })),
  ];
}

/** Where links and frames lead: the host says whose they are. */
function addressHooks(element: Element): Hook[] {
  const name = element.localName === 'a' ? 'href' : element.localName === 'iframe' ? 'src' : '';
  const value = name === '' ? null : element.getAttribute(name);
  const host = /^(?:https?:)?\/\/([\w.-]+)/.exec(value ?? '')?.[1];
  if (host === undefined || host === element.ownerDocument.location?.hostname) return [];
  return [{ part: `${element.localName}[${name}*="//${host}"]`, cost: 4 }];
}

function tagHooks({ localName }: Element): Hook[] {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(localName)) return [{ part: localName, cost: 2.2 }];
  return TELLING_TAGS.has(localName) ? [{ part: localName, cost: 6.5 }] : [];
}
