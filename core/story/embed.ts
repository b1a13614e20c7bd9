import { madeOnce } from '../made-once';
import { parametersOf } from '../page/parameters';
import { bareLetters, fold } from '../page/text';
import { type ElementData, type EmbedData, type Platform, parsePlatforms } from './embed-data';

/** Another's post or film that a page shows in its story: where it is on its own platform, and what it is called. */
export interface Embed {
  /** Address for readers, without what follows them around. */
  readonly url: string;
  /** What the page calls it, and the platform. */
  readonly words: string;
}

const ADDRESS = /^(?:https?:|at:)?\/\//;
/** Links and pictures have addresses of their own; whatever platform they lead to, they are shown as they are. */
const SHOWS_ITSELF = new Set('a img picture source button link meta'.split(' '));
/** Longest text that stands in place of an embed, in characters. */
const LONGEST_NOTICE = 900;

interface OnPlatform {
  readonly platform: Platform;
  readonly url: string;
}

/** Tells what pages embed by the addresses of platforms. */
export class Embeds {
  readonly #platforms: readonly Platform[];
  readonly #elements: ReadonlyMap<string, ElementData & { readonly platform: Platform }>;
  readonly #sayNothing: ReadonlySet<string>;
  readonly #notices: readonly string[];

  constructor(data: EmbedData) {
    this.#platforms = parsePlatforms(data);
    this.#elements = new Map(
      this.#platforms.flatMap((platform) =>
        platform.elements.map((element) => [element.tag, { ...element, platform }]),
      ),
    );
    this.#sayNothing = new Set(data.sayNothing);
    this.#notices = data.notices;
  }

  /** What a frame, a platform's own element, or an element that waits to become one embeds; `null` for all else. */
  in(element: Element): Embed | null {
    const tag = element.localName;
    if (SHOWS_ITSELF.has(tag)) return null;
    const own = this.#elements.get(tag);
    const id = own === undefined ? null : element.getAttribute(own.attribute);
    if (own !== undefined && id) {
      return this.#named(element, { platform: own.platform, url: own.to.replace('$1', id.trim()) });
    }
    if (tag === 'script') return null;
    for (const { name, value } of element.attributes) {
      const isPlace = name === 'cite' || name.startsWith('data-') || (name === 'src' && tag === 'iframe');
      const found = isPlace ? this.#onPlatform(value) : null;
      if (found !== null) return this.#named(element, found);
    }
    return null;
  }

  /** Whether an address is that of a post or film on its platform. */
  isPostAddress(address: string): boolean {
    return this.#onPlatform(address) !== null;
  }

  /** Whether an element has nothing of its own to show but what asks the reader to agree to something embedded. */
  isNotice(element: Element): boolean {
    const text = fold(element.textContent ?? '').toLowerCase();
    if (text.length > LONGEST_NOTICE || element.querySelector('blockquote, iframe, figcaption') !== null) return false;
    return text === '' || this.#notices.some((words) => text.includes(words));
  }

  #onPlatform(value: string, depth = 0): OnPlatform | null {
    const address = value.trim();
    if (!ADDRESS.test(address)) return null;
    const whole = address.startsWith('//') ? `https:${address}` : address;
    for (const platform of this.#platforms) {
      for (const { from, to } of platform.addresses) {
        const found = from.exec(whole);
        if (found === null) continue;
        return { platform, url: to.replace(/\$(\d)/g, (_: string, group: string) => found[Number(group)] ?? '') };
      }
    }
    return depth > 0 ? null : this.#inParameter(whole);
  }

  /** Widgets of others name what they show in a parameter of their address: "…/plugins/post.php?href=…". */
  #inParameter(address: string): OnPlatform | null {
    if (!address.includes('=http')) return null;
    try {
      for (const [, value] of parametersOf(new URL(address))) {
        const found = this.#onPlatform(value, 1);
        if (found !== null) return found;
      }
    } catch {
      // An address that is none embeds nothing.
    }
    return null;
  }

  /** An embed under the title its frame has, unless that only says that it is a frame. */
  #named(element: Element, { platform: { name, shows }, url }: OnPlatform): Embed {
    const title = fold(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
    const words: readonly string[] = bareLetters(title).match(/[\p{L}\p{N}]+/gu) ?? [];
    const own = name.toLowerCase();
    const isTelling = words.some((word) => word !== own && !this.#sayNothing.has(word));
    if (!isTelling) return { url, words: `${shows} on ${name}` };
    return { url, words: words.includes(own) ? title : `${title} (${name})` };
  }
}

/** What tells embeds by this data; made once for each object. */
export const embedsBy = madeOnce((data: EmbedData) => new Embeds(data));
