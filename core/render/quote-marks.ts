type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/**
 * Quotation marks by language, and those within them, as Unicode CLDR has them; where it has the same within, as other
 * guides have them. A space in a mark does not break.
 */
const MARKS: Readonly<Record<string, Marks>> = {
  bg: ['„', '“', '’', '’'],
  ca: ['«', '»', '“', '”'],
  cs: ['„', '“', '‚', '‘'],
  da: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  el: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  fa: ['«', '»', '‹', '›'],
  fi: ['”', '”', '’', '’'],
  fr: ['«\u00A0', '\u00A0»', '“', '”'],
  he: ['”', '”', '’', '’'],
  hr: ['„', '“', '‚', '‘'],
  hu: ['„', '”', '»', '«'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  nb: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  pt: ['“', '”', '‘', '’'],
  ro: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  sk: ['„', '“', '‚', '‘'],
  sl: ['„', '“', '‚', '‘'],
  sr: ['„', '“', '’', '’'],
  sv: ['”', '”', '’', '’'],
  uk: ['«', '»', '„', '“'],
};
const OTHER: Marks = ['“', '”', '‘', '’'];

/**
 * A text in the quotation marks of its language; each paragraph but the last is left open, as books set them. The same
 * marks in the text become those that stand within them.
 */
export function inQuotes(text: string, language: string | null): string {
  const marks = MARKS[language?.toLowerCase().split('-')[0] ?? ''] ?? OTHER;
  const [open, close] = marks;
  return `${text
    .split('\n\n')
    .map((paragraph) => open + withInner(paragraph, marks))
    .join('\n\n')}${close}`;
}

/** No apostrophe is one of the marks; what stands within a word, as in Hebrew abbreviations, quotes nothing either. */
function withInner(text: string, [open, close, innerOpen, innerClose]: Marks): string {
  const [opening, closing] = [open.trim(), close.trim()];
  if (opening === closing) {
    return text.replace(new RegExp(`(?<!\\p{L})${opening}|${opening}(?!\\p{L})`, 'gu'), innerOpen);
  }
  const space = open === opening ? '' : '[ \u00A0\u202F]?';
  // What closes in German opens in English: after a space it closes nothing.
  const before = closing === '“' ? '(?<=[^\\s([])' : '';
  return text
    .replace(new RegExp(`${before}${space}${closing}`, 'gu'), innerClose)
    .replace(new RegExp(`${opening}${space}`, 'gu'), innerOpen);
}
