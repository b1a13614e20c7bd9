import { AGENCIES, agencyNamed } from './agencies';
import type { Read } from './confidence';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SIGN = AGENCIES.flatMap(({ signs }) => signs)
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|');

/**
 * A dateline at the start of a story: "BAGHDAD (AP) —", "BERLIN (dpa/AFP) -", "(서울=연합뉴스)", "МОСКВА, 24 апр — РИА Новости",
 * "【ワシントン＝時事】", "新华社北京4月24日电".
 */
const DATELINES = [
  new RegExp(`^[\\p{Lu}][^(.!?]{1,60}\\((${SIGN})(?:\\s?[/,&]\\s?[^)]{2,20})?\\)\\s*[.:–—-]?`, 'u'),
  new RegExp(`^\\((${SIGN})(?:\\s?[/,&]\\s?[^)]{2,20})?\\)\\s*[–—-]\\s`, 'u'),
  new RegExp(`^\\([^)=]{1,12}=(${SIGN})\\)`, 'u'),
  new RegExp(`^【[^】＝=]{1,20}[＝=](${SIGN})】`, 'u'),
  new RegExp(`^[^.!?]{2,40}[–—-]\\s(${SIGN})[.,:–—-]?\\s`, 'u'),
  new RegExp(`^(${SIGN})[^，。]{1,12}电`, 'u'),
];

/** The last line of an agency story: "(dpa)", "dpa/AFP", "ntv.de, ino/dpa", "• AP", "© 2026 The Canadian Press", "Quelle: dpa". */
const CLOSING = [
  new RegExp(
    `^[(\\[（/•–—-]?\\s*(?:Quelle|Source|Fuente|Fonte|Kilde|Källa|Zdroj|Źródło|Источник|Джерело|来源|來源)?:?\\s*(?:[\\p{L}.]{2,20}[,/]\\s?){0,3}(${SIGN})(?:[/,][\\p{L}/]{2,20})?\\s*[)\\]）/]?\\.?$`,
    'u',
  ),
  new RegExp(`^(?:©|\\(c\\)|Copyright)\\s*(?:\\d{4})?\\s*(${SIGN})\\b`, 'iu'),
  new RegExp(`[(（](${SIGN})(?:/[^)）]{2,30})?[)）]\\.?$`, 'u'),
];

/** How many blocks at each end can carry an agency's mark. Further in, its name is reported speech or a picture's credit. */
const FIRST = 2;
const LAST = 3;

/** The agency whose copy the running text is, by its dateline or closing mark. */
export function agencyInText(lines: readonly string[]): Read<string> | null {
  for (const line of lines.slice(0, FIRST)) {
    const name = find(DATELINES, line.slice(0, 120));
    if (name !== null) return { value: name, evidence: 'the dateline', source: 'said' };
  }
  for (const line of lines.slice(-LAST)) {
    const name = find(CLOSING, line.slice(-160));
    if (name !== null) return { value: name, evidence: 'the closing line', source: 'said' };
  }
  return null;
}

function find(forms: readonly RegExp[], text: string): string | null {
  for (const form of forms) {
    const sign = form.exec(text)?.[1];
    if (sign !== undefined) return agencyNamed(sign)?.name ?? null;
  }
  return null;
}
