import { hostOf } from '../rules/match';

/** Largest file that is read, in bytes: pages saved with their pictures have tens of millions. */
export const LARGEST_FILE = 80_000_000;

/** What a saved page's file turned out to be: a page, or something else that cannot be read. */
export type SavedForm = 'page' | 'archive' | 'other';

/** Bytes in which a file has to tell what it is and how it is written. */
const HEAD = 4_096;
/** Characters in which a page has to have its first element. */
const START = 200_000;

const ELEMENT = /<(?:!doctype\s+html|html|head|title|meta|body|main|article|section|div|p|h1)\b/i;
/** MHTML, as browsers save a page in one file, is a mail. Safari's form of it is a list of properties. */
const ARCHIVE = /^\s*(?:(?:From|Snapshot-Content-Location|MIME-Version|Subject|Date|Message-ID):|bplist00)/i;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** What a file is, by its first bytes and, for a page, its text. */
export function formOf(bytes: Uint8Array, text: string): SavedForm {
  if (ARCHIVE.test(asciiOf(bytes))) return 'archive';
  return ELEMENT.test(text.slice(0, START)) && !text.slice(0, HEAD).includes('\u0000') ? 'page' : 'other';
}

/** The text of a saved page, in the encoding its first bytes name; UTF-8 when they name none that is known. */
export function decodePage(bytes: Uint8Array): string {
  const named = labelOf(bytes);
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  return CHARSET.exec(asciiOf(bytes))?.[1] ?? 'utf-8';
}

const asciiOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));

/** What tools write into a page they save: SingleFile a comment with "url:", browsers "saved from url=(0042)…". */
const SAVED_FROM = /(?:^|\s)url(?::\s*|=\(\d+\))(https?:\/\/\S+)/i;

/**
 * The address a saved page was at; `null` when it does not tell. What the tool that saved it noted comes first: the
 * canonical address of a story at a syndicator may be that of the original.
 *
 * @param text the file's: parsers that know of sanitising may leave comments out
 */
export function savedAddress(text: string, document: Document): string | null {
  const stated = [
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  ];
  const addresses = [...commentsOf(text.slice(0, START)).map((comment) => SAVED_FROM.exec(comment)?.[1]), ...stated];
  return addresses.find((address) => address != null && hostOf(address) !== null) ?? null;
}

/** What stands in the comments. Looked for by hand: a pattern takes for ever over openings without an end. */
function commentsOf(text: string): string[] {
  const comments: string[] = [];
  for (let from = 0; ; ) {
    const open = text.indexOf('<!--', from);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return comments;
    comments.push(text.slice(open + 4, close));
    from = close + 3;
  }
}

/** Lets links and pictures of a document without an address lead where they do on the page at that address. */
export function placeAt(document: Document, url: string): void {
  const bases = [...document.querySelectorAll('base[href]')];
  const told = bases.find((base) => !base.hasAttribute('data-placed'))?.getAttribute('href') ?? '';
  for (const base of bases) if (base.hasAttribute('data-placed')) base.remove();
  const base = document.createElement('base');
  base.setAttribute('href', URL.canParse(told, url) ? new URL(told, url).href : url);
  base.setAttribute('data-placed', '');
  document.head.prepend(base);
}
