import type { Embed, Embeds } from './embed';
import { formulaOf } from './formula';
import { groupsOf } from './hooks';

/** Name under which the copy holds what is embedded; one of those the tidying steps know embedded posts by. */
const EMBEDDED = 'embedded-post';
/** Name of what asks for consent, which the tidying steps take out. */
const ASKS = 'external-content';
/** Signs of a keyboard, as systems replace them with small pictures. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3#*0-9]|\p{Emoji_Modifier})+$/u;
/** Class names of line numbers in code. */
const LINE_NUMBERS = /(?:^|[\s_-])(?:gutter|linenos?|line-?numbers?(?:-rows)?|ln-num|lineno)(?:$|[\s_-])/i;
const NUMBERS = /^[\s\d]*$/;

/**
 * What the copy holds for an element that shows something else than its markup says: a formula, an embed, a sign drawn
 * as a picture. `null` when it is to be left out, `undefined` for every other element.
 */
export function standInFor(element: Element, copy: Document, embeds: Embeds): Node | null | undefined {
  const formula = formulaOf(element, copy);
  if (formula !== undefined) return formula;
  if (isLineNumbers(element)) return null;
  if (element.localName === 'img') return emojiIn(element, copy) ?? undefined;
  const embed = element.localName === 'iframe' || element.localName === 'script' ? embeds.in(element) : null;
  return embed === null ? undefined : linkTo(embed, copy);
}

/**
 * For an element that waits to become an embed: a link to it; a quoted post that does not link to where it stands is given one. Where all it shows until then is a request for consent,
 * `copied` is named as one.
 */
export function embedWaitingIn(element: Element, copied: Element, copy: Document, embeds: Embeds): Element | null {
  const embed = embeds.in(element);
  if (embed === null || element.querySelector('iframe, blockquote') !== null) return null;
  if (element.localName === 'blockquote') {
    const links = [...element.getElementsByTagName('a')].map((link) => link.getAttribute('href') ?? '');
    const leadsThere = links.some((link) => embeds.isPostAddress(link));
    if (isEmbeddedPost(element) && !leadsThere) copied.append(linkTo(embed, copy));
    return null;
  }
  if (embeds.isNotice(element)) copied.setAttribute('data-module', ASKS);
  return linkTo(embed, copy);
}

const isEmbeddedPost = (quote: Element): boolean => groupsOf(quote.getAttribute('class') ?? '').has('embed');

function linkTo({ url, words }: Embed, copy: Document): Element {
  const paragraph = copy.createElement('p');
  paragraph.className = EMBEDDED;
  const link = copy.createElement('a');
  link.setAttribute('href', url);
  link.append(words);
  paragraph.append(link);
  return paragraph;
}

function emojiIn(image: Element, copy: Document): Node | null {
  const alt = image.getAttribute('alt') ?? '';
  return alt !== '' && alt.length <= 24 && EMOJI.test(alt) ? copy.createTextNode(alt) : null;
}

/** The numbers of lines of code, in a column of their own or before each line. */
function isLineNumbers(element: Element): boolean {
  const names = element.getAttribute('class');
  if (names === null || !LINE_NUMBERS.test(names) || !NUMBERS.test(element.textContent ?? '')) return false;
  return element.closest('pre, code, table') !== null;
}
