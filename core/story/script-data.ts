import { mayHoldStory, runningText } from './hidden';

/** Shortest text of a script that may hold a story, in characters. */
const SHORTEST = 400;
/** How often a text may be quoted within another: data in a script, and markup in that. */
const DEEPEST = 3;
/** What scripts put advertising and other parts in place of. */
const PLACEHOLDER = /\$\$\w+\$\$|%%\w+%%|\{\{[^{}]*\}\}/g;
/** How data begins, in a stream with the number of its piece before it. */
const DATA = /^\s*(?:\w+:)?[[{"]/;
const PARAGRAPHS = /<\/p>|<br\b/i;

/**
 * The longest story that the scripts of a page hold as markup, parsed into a document of its own; `null` when there is
 * none. Some pages show nothing but a wheel until their scripts have run. No script is run to read it.
 */
export function storyInScripts(document: Document): Document | null {
  let best: Document | null = null;
  let most = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    for (const markup of markupIn(script.textContent ?? '', DEEPEST)) {
      const parsed = new DOMParser().parseFromString(markup.replace(PLACEHOLDER, ' '), 'text/html');
      const length = runningText(parsed.body);
      if (length <= most || !mayHoldStory(parsed.body)) continue;
      best = parsed;
      most = length;
    }
  }
  return best;
}

function markupIn(text: string, depth: number): string[] {
  if (text.length < SHORTEST) return [];
  if (depth < DEEPEST && !DATA.test(text)) return PARAGRAPHS.test(text) ? [text] : [];
  if (depth === 0) return [];
  return [...quotedIn(text)].flatMap((quoted) =>
    quoted.length < SHORTEST ? [] : markupIn(unquoted(quoted), depth - 1),
  );
}

/** The texts that a script quotes, with their quotation marks. Each letter is looked at once, however it is written. */
function* quotedIn(text: string): Generator<string> {
  let start = text.indexOf('"');
  while (start >= 0) {
    const end = endOfQuoted(text, start + 1);
    if (end < 0) return;
    yield text.slice(start, end + 1);
    start = text.indexOf('"', end + 1);
  }
}

/** Where a quoted text ends that begins at `from`; -1 when it never does. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (before >= from && text[before] === '\\') before--;
    if ((at - before) % 2 === 1) return at;
  }
  return -1;
}

/** What a quoted text says; nothing when it is not quoted as JSON quotes. */
function unquoted(quoted: string): string {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
