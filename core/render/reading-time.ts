import type { CleanArticle } from '../story/article';
import { toText } from './text';

/**
 * Characters read in a minute, by language, from the International Reading Speed Texts study (Trauzettel-Klosinski and
 * Dietz, IOVS 2012), table 4.
 */
const CHARACTERS_A_MINUTE: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  sv: 917,
  tr: 1054,
  zh: 255,
};
/** The study's average for languages written with an alphabet. */
const OTHER = 900;

/** Minutes it takes to read an article, at least 1. */
export function readingMinutes(article: Pick<CleanArticle, 'body' | 'language'>): number {
  const language = article.language?.toLowerCase().split('-')[0] ?? 'en';
  const speed = Object.hasOwn(CHARACTERS_A_MINUTE, language) ? CHARACTERS_A_MINUTE[language] : undefined;
  return Math.max(1, Math.round(toText(article.body).length / (speed ?? OTHER)));
}
