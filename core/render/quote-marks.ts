/** Quotation marks by language, as Unicode CLDR has them; a space in a mark does not break. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  bg: ['„', '“'],
  ca: ['«', '»'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  he: ['”', '”'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sr: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** A text in the quotation marks of its language; each paragraph but the last is left open, as books set them. */
export function inQuotes(text: string, language: string | null): string {
  const [open, close] = MARKS[language?.toLowerCase().split('-')[0] ?? ''] ?? ['“', '”'];
  return `${text
    .split('\n\n')
    .map((paragraph) => open + paragraph)
    .join('\n\n')}${close}`;
}
