import type { CitationFormat } from '../render/copy-settings';
import { toBibtex, toCslJson, toRis } from './data';
import { type Cited, citationItem } from './item';
import { inText, type ReferencePart, toApa, toChicago, toMla } from './styles';

/** A citation: as pieces where it is set for people to read, as text for everything. */
export interface Citation {
  readonly text: string;
  /** `null` for data. */
  readonly parts: readonly ReferencePart[] | null;
  /** Where the pieces that are links lead to. */
  readonly url: string;
}

/**
 * Cites a story. Headlines stay as the outlet wrote them: styles that ask for other capitals cannot be followed by rule.
 *
 * @param today the reader's day, ISO 8601
 */
export function cite(article: Cited, format: CitationFormat, today: string): Citation {
  const item = citationItem(article, today);
  const { url } = item;
  switch (format) {
    case 'csl-json':
      return { text: toCslJson(item), parts: null, url };
    case 'bibtex':
      return { text: toBibtex(item), parts: null, url };
    case 'ris':
      return { text: toRis(item), parts: null, url };
    case 'apa':
      return set(toApa(item), url);
    case 'mla':
      return set(toMla(item), url);
    case 'chicago':
      return set(toChicago(item), url);
  }
}

/** The short form that goes into running text and leads to the reference: "(Lind, 2026)". */
export const citeInText = (article: Cited, today: string): string => inText(citationItem(article, today));

const set = (parts: readonly ReferencePart[], url: string): Citation => ({
  text: parts.map(({ text }) => text).join(''),
  parts,
  url,
});
