import { agencyNamed } from './agencies';
import type { BylineForms } from './byline-words';

/** The beginning of a name, or nothing more. Case counts here. */
const NAME_FOLLOWS = /^(?:[\p{Lu}\p{Lo}\p{Lt}"“]|(?:de|van|von|der|la|el|al|d)[ ’'].*\p{Lu}|$)/u;
const FULL_NAME_FOLLOWS = /^\p{Lu}[\p{L}.'’-]+\s+\p{Lu}/u;

/** What parts the items of a byline: line breaks, commas and the like. */
export const ITEM_BREAK = /\s*[,;|•·、/\n]\s*|\s+[–—-]\s+/u;

/**
 * A byline without the words that open it ("By ", "Von: ", "文/"), and whether it had any. Words that no name follows
 * are no opening ("by the harbour", "AV technician"); names of agencies may begin small ("Von dpa").
 */
export function withoutOpening(text: string, { start, weakStart }: BylineForms): { rest: string; opened: boolean } {
  const rest = text.replace(start, '');
  const opening = text.slice(0, text.length - rest.length);
  if (/\p{L}/u.test(opening) && (NAME_FOLLOWS.test(rest) || beginsWithAgency(rest))) return { rest, opened: true };
  const weak = text.replace(weakStart, '');
  if (weak.length < text.length && (FULL_NAME_FOLLOWS.test(weak) || beginsWithAgency(weak))) {
    return { rest: weak, opened: false };
  }
  return { rest: text.replace(/^[\s:–—|•·*,/-]+/u, ''), opened: false };
}

const beginsWithAgency = (text: string): boolean => agencyNamed(text.split(ITEM_BREAK)[0] ?? '') !== null;

/** Whether a text opens like a byline, a name following or nothing. */
export const opensByline = (text: string, forms: BylineForms): boolean => withoutOpening(text, forms).opened;

/** A sentence about an author. */
export const BIOGRAPHY =
  /\s(?:is|was|has|are|works|writes|covers|ist|est|es|è|é|är|er)\s(?:an?|the|our|been|one|at|for|about|ein|eine|un|une|una|um|uma|en|ett)\s/i;

/** What follows a byline inside its box, to the end. */
export const AFTER_BYLINE =
  /\n(?:categor(?:y|ies)|tags?|topics?|filed under|date published|published|share|advertiser disclosure|table of contents|kategorien?|schlagwörter|themen)\b[\s\S]*$/i;
