import type { Phrase, Wording } from '../../core/wording';

/**
 * What attribution writes where it read a field (`Attribution.evidence`), and how that is said to a reader. Reports give
 * it as it is.
 */
const PLACES: readonly (readonly [RegExp, Phrase])[] = [
  [/^JSON-LD (.+)$/, 'popup_from_json_ld'],
  [/^meta (.+)$/, 'popup_from_meta'],
  [/^itemprop (.+)$/, 'popup_from_itemprop'],
  [/^the lang of the story$/, 'popup_from_lang_story'],
  [/^the lang of the page$/, 'popup_from_lang_page'],
  [/^the canonical link$/, 'popup_from_canonical'],
  [/^the address of the page$/, 'popup_from_address'],
  [/^the title of the page$/, 'popup_from_title'],
  [/^the heading of the page$/, 'popup_from_heading'],
  [/^the byline “(.*)”$/, 'popup_from_byline'],
  [/^a name alone on a line$/, 'popup_from_lone_name'],
  [/^the date “(.*)” on the page$/, 'popup_from_date'],
  [/^the sentence “(.*)”$/, 'popup_from_sentence'],
  [/^the link “(.*)”$/, 'popup_from_link'],
  [/^the link in “originally appeared on”$/, 'popup_from_appeared'],
  [/^the dateline$/, 'popup_from_dateline'],
  [/^the closing line$/, 'popup_from_closing'],
  [/^the logo and the name by the headline$/, 'popup_from_logo'],
  [/^“(.*)” by the headline$/, 'popup_from_by_headline'],
  [/^the (?:date|language) Readability found$/, 'popup_from_readability'],
];

/** A place that a rule points to with a selector or a path. */
const RULE = /^the (?:byline|headline|provider|link|date) at (.+), by the (built-in|reader’s) rule for (.+)$/;

const LAST_UPDATE = '; the page dates its last update only';

/** Where a field was read. */
export interface SourceWords {
  /** A sentence without a full stop; what no phrase is known for is given as it is. */
  readonly words: string;
  /** The selector or path by which a rule found it; `null` for none. */
  readonly markup: string | null;
}

/** Where a field was read, in words first. */
export function sourceWords(evidence: string, wording: Wording): SourceWords {
  if (evidence.endsWith(LAST_UPDATE)) {
    const { words, markup } = sourceWords(evidence.slice(0, -LAST_UPDATE.length), wording);
    return { words: wording.say('popup_from_update', words), markup };
  }
  const ruled = RULE.exec(evidence);
  if (ruled !== null) {
    const [, markup = '', whose, rule = ''] = ruled;
    const phrase = whose === 'built-in' ? 'popup_from_built_in_rule' : 'popup_from_own_rule';
    return { words: wording.say(phrase, rule), markup };
  }
  return { words: placeText(evidence, wording), markup: null };
}

function placeText(evidence: string, wording: Wording): string {
  for (const [place, phrase] of PLACES) {
    const found = place.exec(evidence);
    if (found !== null) return wording.say(phrase, ...found.slice(1));
  }
  return evidence;
}
