import { mayHoldStory, runningText } from './hidden';

/** Shortest text of a script that may hold a story, in characters. */
const SHORTEST = 400;
/** A text as scripts quote it. */
const QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;
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
  return [...text.matchAll(QUOTED)].flatMap(([quoted]) =>
    quoted.length < SHORTEST ? [] : markupIn(unquoted(quoted), depth - 1),
  );
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
