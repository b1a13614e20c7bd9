import { bareLetters, fold } from '../page/text';
import { type EmbedData, type Platform, parsePlatforms } from './embed-data';
import data from './embeds.json';

/** Another's post or film that a page shows in its story: where it is on its own platform, and what it is called. */
export interface Embed {
  /** Address for readers, without what follows them around. */
  readonly url: string;
  /** What the page calls it, and the platform. */
  readonly words: string;
}

const DATA = data as EmbedData;
const PLATFORMS = parsePlatforms(DATA);
const ELEMENTS = new Map(
  PLATFORMS.flatMap((platform) => platform.elements.map((element) => [element.tag, { ...element, platform }])),
);
const SAY_NOTHING = new Set(DATA.sayNothing);
const ADDRESS = /^(?:https?:|at:)?\/\//;
/** Links and pictures have addresses of their own; whatever platform they lead to, they are shown as they are. */
const SHOWS_ITSELF = new Set('a img picture source button link meta'.split(' '));
/** Longest text that stands in place of an embed, in characters. */
const LONGEST_NOTICE = 900;

/** What a frame, a platform's own element, or an element that waits to become one embeds; `null` for everything else. */
export function embedOf(element: Element): Embed | null {
  const tag = element.localName;
  if (SHOWS_ITSELF.has(tag)) return null;
  const own = ELEMENTS.get(tag);
  const id = own === undefined ? null : element.getAttribute(own.attribute);
  if (own !== undefined && id) return named(element, { platform: own.platform, url: own.to.replace('$1', id.trim()) });
  if (tag === 'script') return null;
  for (const { name, value } of element.attributes) {
    const isPlace = name === 'cite' || name.startsWith('data-') || (name === 'src' && tag === 'iframe');
    const found = isPlace ? onPlatform(value) : null;
    if (found !== null) return named(element, found);
  }
  return null;
}

/** Whether an address is that of a post or film on its platform. */
export const isPostAddress = (address: string): boolean => onPlatform(address) !== null;

/** Whether an element has nothing of its own to show but what asks the reader to agree to something embedded. */
export function standsForEmbed(element: Element): boolean {
  const text = fold(element.textContent ?? '').toLowerCase();
  if (text.length > LONGEST_NOTICE || element.querySelector('blockquote, iframe, figcaption') !== null) return false;
  return text === '' || DATA.notices.some((words) => text.includes(words));
}

interface OnPlatform {
  readonly platform: Platform;
  readonly url: string;
}

function onPlatform(value: string, depth = 0): OnPlatform | null {
  const address = value.trim();
  if (!ADDRESS.test(address)) return null;
  const whole = address.startsWith('//') ? `https:${address}` : address;
  for (const platform of PLATFORMS) {
    for (const { from, to } of platform.addresses) {
      const found = from.exec(whole);
      if (found !== null)
        return { platform, url: to.replace(/\$(\d)/g, (_: string, group: string) => found[Number(group)] ?? '') };
    }
  }
  return depth > 0 ? null : inParameter(whole);
}

/** Widgets of others name what they show in a parameter of their address: "…/plugins/post.php?href=…". */
function inParameter(address: string): OnPlatform | null {
  if (!address.includes('=http')) return null;
  try {
    for (const value of new URL(address).searchParams.values()) {
      const found = onPlatform(value, 1);
      if (found !== null) return found;
    }
  } catch {
    // An address that is none embeds nothing.
  }
  return null;
}

/** An embed under the title its frame has, unless that only says that it is a frame. */
function named(element: Element, { platform: { name, shows }, url }: OnPlatform): Embed {
  const title = fold(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const words: readonly string[] = bareLetters(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = name.toLowerCase();
  const isTelling = words.some((word) => word !== own && !SAY_NOTHING.has(word));
  if (!isTelling) return { url, words: `${shows} on ${name}` };
  return { url, words: words.includes(own) ? title : `${title} (${name})` };
}
