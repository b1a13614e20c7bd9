/** Stand-ins that lazy loading puts in place of a picture. */
const PLACEHOLDER =
  /^(?:data:|about:|blob:)|(?:^|[/_-])(?:placeholder|blank|spacer|loading|pixel|1x1|transparent|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g)/i;
const SOURCE_LIST = /\.(?:jpe?g|png|webp|avif|gif)[^\s,]*\s+[\d.]+[wx]/i;
const SOURCE = /^\s*(?:https?:)?\/?[^\s"'<>]+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?\s*$/i;
/** Wide enough for any screen a story is read on, in CSS pixels. */
const WIDE_ENOUGH = 1600;

/** The picture as a plain `img` with one good source and its alternative text; `null` when it has none. */
export function copyImage(image: Element, copy: Document): Element | null {
  const source = imageSource(image);
  if (source === null) return null;
  const copied = copy.createElement('img');
  copied.setAttribute('src', source);
  for (const name of ['alt', 'class', 'width', 'height']) {
    const value = image.getAttribute(name);
    if (value) copied.setAttribute(name, value);
  }
  return copied;
}

/** The best source an image names, lazy ones and those of its `picture` included, as an absolute address. */
export function imageSource(image: Element): string | null {
  const lists: string[] = [];
  const singles: string[] = [];
  const own = image.getAttribute('src');
  for (const { name, value } of image.attributes) {
    if (name === 'alt' || name === 'src' || name === 'class' || name === 'title') continue;
    if (name === 'srcset' || SOURCE_LIST.test(value)) lists.push(value);
    else if (name.startsWith('data-') && (SOURCE.test(value) || (name === 'data-src' && value !== '')))
      singles.push(value);
  }
  if (image.parentElement?.localName === 'picture') {
    for (const source of image.parentElement.getElementsByTagName('source')) {
      lists.push(source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '');
    }
  }
  const fromList = widest(lists.join(','));
  const plain = [own, ...singles].find((source) => source && !PLACEHOLDER.test(source.trim()));
  return resolve(fromList ?? plain ?? null, image.baseURI);
}

/**
 * The image a `noscript` offers to browsers without scripts, unless a picture already stands before it. Where scripts
 * run, its content is plain text.
 */
export function imageInNoscript(noscript: Element, to: Element, copy: Document): Element | null {
  const before = to.lastElementChild;
  if (before !== null && (before.localName === 'img' || before.getElementsByTagName('img').length > 0)) return null;
  const parsed = noscript.querySelector('img');
  if (parsed !== null) return copyImage(parsed, copy);
  const tag = /<img\b[^>]*>/i.exec(noscript.textContent ?? '')?.[0];
  if (tag === undefined) return null;
  const image = copy.createElement('img');
  for (const [, name = '', quoted, single] of tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (/^(?:src|srcset|alt|data-src|data-srcset)$/i.test(name)) {
      image.setAttribute(name.toLowerCase(), (quoted ?? single ?? '').replaceAll('&amp;', '&'));
    }
  }
  const source = resolve(imageSource(image), noscript.baseURI);
  if (source === null) return null;
  const copied = copy.createElement('img');
  copied.setAttribute('src', source);
  copied.setAttribute('alt', image.getAttribute('alt') ?? '');
  return copied;
}

/** The widest source of a `srcset` that is not wider than needed. */
function widest(list: string): string | null {
  let best: string | null = null;
  let bestWidth = 0;
  for (const [, source = '', size = '', unit] of list.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    if (PLACEHOLDER.test(source)) continue;
    const width = unit === 'w' ? Number(size) : Number(size || 1) * 400;
    if (best === null || (width > bestWidth && width <= WIDE_ENOUGH)) {
      best = source;
      bestWidth = width;
    }
  }
  return best;
}

function resolve(source: string | null, base: string): string | null {
  if (source === null) return null;
  try {
    const { href, protocol } = new URL(source.trim(), base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}
