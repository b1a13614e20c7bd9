import { literal } from '../literal';
import type { Organisation } from '../story/article';
import { AGENCIES, agencyNamed, CREDITS, PICTURES } from './agencies';
import { crossChecked, type Read } from './confidence';
import type { Facts } from './facts';
import type { OriginLine } from './origin-lines';

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const SIGN = oneOf(AGENCIES.flatMap(({ signs }) => signs));
/** "AFP", "dpa/AFP", "AP, Reuters": the first counts. */
const SIGNS = `(?<sign>${SIGN})(?:\\s?[/,&＝=、・]\\s?[^)\\]）】]{2,30})?`;

/**
 * Datelines at the start of a story. Where a place and perhaps a day stand before the agency's sign, they are the group
 * `before`.
 */
const DATELINES = [
  // "BAGHDAD (AP) —", "Madrid, 3 may (EFE).-", "WEST QUILLBY, Fla. (AP) —", "الرياض (رويترز) -"
  new RegExp(`^(?<before>[^(!?–—]{1,60})\\(${SIGNS}\\)\\s*(?:\\.?\\s?[–—-]|:)`, 'u'),
  // "Berlin (dpa) Der Rat"; what stands in brackets behind a name may be a state or a party as well
  new RegExp(`^(?<alone>[^(!?–—]{1,40})\\(${SIGNS}\\)\\s(?=\\p{Lu})`, 'u'),
  // "(Reuters) -", "(ANSA) - ROMA, 3 MAG -"
  new RegExp(`^\\(${SIGNS}\\)\\s*[–—-]\\s`, 'u'),
  // "МОСКВА, 24 апр — РИА Новости.", "МОСКВА, 24 апреля. /ТАСС/."
  new RegExp(`^(?<before>[^!?]{2,40})[–—-]\\s(?<sign>${SIGN})[.,:–—-]\\s`, 'u'),
  new RegExp(`^(?<before>[^!?]{2,40})\\s/(?<sign>${SIGN})/`, 'u'),
  // "Київ. 3 травня. ІНТЕРФАКС-УКРАЇНА."
  new RegExp(`^(?<before>\\p{Lu}[^!?]{2,40}\\d[^!?]{0,20}\\.)\\s(?<sign>${SIGN})\\s?[.–—-]\\s`, 'u'),
  // "(서울=연합뉴스)", "[서울=뉴시스]", "【ワシントン＝時事】", "【ワシントン共同】", "[東京 3日 ロイター]", "【AFP=時事】"
  new RegExp(`^[([【［（][^)\\]】］）=＝:：/]{1,20}?[=＝\\s]?(?<sign>${SIGN})[)\\]】］）]`, 'u'),
  new RegExp(`^[【［](?<sign>${SIGN})(?:[=＝][^】］]{1,20})?[】］]`, 'u'),
  // "新华社北京4月24日电", "（中央社記者林小燈台北3日電）"
  new RegExp(`^[（(]?(?<sign>${SIGN})[^，。]{1,16}[电電讯訊]`, 'u'),
];

const CREDIT = `(?:${oneOf([...CREDITS, ...CREDITS.map((words) => words.charAt(0).toUpperCase() + words.slice(1))])})\\s?[:：]?\\s*`;
/** The last line of an agency story. Small letters are often the initials of a writer: "(ap)". */
const CLOSING = [
  // "(dpa)", "dpa/AFP", "ntv.de, ino/dpa", "• AP", "Quelle: dpa", "avec AFP", "（共同）"
  new RegExp(
    `^[(\\[（/•–—-]?\\s*(?:${CREDIT})?(?:[\\p{L}.]{2,20}[,/]\\s?){0,3}(?<sign>${SIGN})(?:[/,][\\p{L}/]{2,20})?\\s*[)\\]）/]?\\.?$`,
    'u',
  ),
  // "© 2026 The Canadian Press", "© dpa-infocom"; without a year it is a picture's
  new RegExp(`^(?:©|\\([cC]\\)|Copyright)\\s*(?:\\d{4}\\s*(?<sign>${SIGN})\\b|(?<infocom>dpa-infocom))`, 'u'),
  // "The lamps stay. (SDA)", "The lamps stay (avec AFP)", "The lamps stay. /ritzau/"; "in Scranton (PA)" is a place
  new RegExp(`[.!?…”"»।。]\\s*[(（](?:${CREDIT})?${SIGNS}[)）]\\.?$`, 'u'),
  new RegExp(`[(（]${CREDIT}${SIGNS}[)）]\\.?$`, 'u'),
  new RegExp(`[\\s.]/(?<sign>${SIGN})/$`, 'u'),
];

const PICTURE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${oneOf(PICTURES)})(?![\\p{L}\\p{M}])`, 'iu');

/** How many blocks at each end can carry an agency's mark. Further in, its name is reported speech or a picture's credit. */
const FIRST = 2;
const LAST = 3;

/**
 * The agency whose copy the story is: that of the byline, of the running text, the one whose story a portal shows, or the one
 * that a sentence by the story says it is from.
 */
export function readAgency(
  facts: Facts,
  said: readonly OriginLine[],
  inByline: Read<string> | null,
  origin: Read<Organisation> | null,
): Read<string> | null {
  const inText = agencyInText(facts.lines);
  const first = inByline ?? inText ?? (origin === null ? null : asAgency(origin, origin.value.name));
  if (first !== null) return inText === null ? first : crossChecked(first, [inText], (one, other) => one === other);
  for (const { name, line } of said) {
    const agency = asAgency({ value: name, evidence: `the sentence “${line.slice(0, 120)}”`, source: 'said' }, name);
    if (agency !== null) return agency;
  }
  return null;
}

function asAgency(read: Read<unknown>, name: string): Read<string> | null {
  const agency = agencyNamed(name);
  return agency === null ? null : { ...read, value: agency.name };
}

/** The agency whose copy the running text is, by its dateline or closing mark. */
export function agencyInText(lines: readonly string[]): Read<string> | null {
  for (const line of lines.slice(0, FIRST)) {
    const name = find(DATELINES, line.slice(0, 120));
    if (name !== null) return { value: name, evidence: 'the dateline', source: 'said' };
  }
  for (const line of lines.slice(-LAST)) {
    const name = closingMark(line);
    if (name !== null) return { value: name, evidence: 'the closing line', source: 'said' };
  }
  return null;
}

/** The agency that a line at a story's end is marked with; `null` without a mark. */
export function closingMark(line: string): string | null {
  const end = line.slice(-160);
  return PICTURE.test(end.slice(-80)) ? null : find(CLOSING, end);
}

function find(forms: readonly RegExp[], text: string): string | null {
  for (const form of forms) {
    const { sign = '', infocom, before, alone } = form.exec(text)?.groups ?? {};
    const agency = agencyNamed(infocom ?? sign);
    const isSeen =
      (before === undefined || isPlace(before, sign)) && (alone === undefined || isPlaceAlone(alone, sign));
    if (agency !== null && isSeen) return agency.name;
  }
  return null;
}

/** Most words in small letters in a place and day: months, "de", "upon". */
const MOST_SMALL = 2;

/** Whether what stands before a sign can be a place and a day, and not a sentence or the words the sign is short for. */
function isPlace(before: string, sign: string): boolean {
  const words = before.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const initials = words
    .slice(-sign.length)
    .map((word) => word.charAt(0))
    .join('');
  return words.length <= 8 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= MOST_SMALL && initials !== sign;
}

/** Shortest sign that is no abbreviation of a state, in letters. */
const SHORTEST_SIGN = 3;
/** Most words in a place that is written as names are. */
const MOST_WORDS = 2;

/** The same where no dash parts the sign from the story: a place of a word or two, one in capitals, or a day behind it. */
function isPlaceAlone(before: string, sign: string): boolean {
  if (!isPlace(before, sign)) return false;
  if (!/\p{Ll}/u.test(before) || /\d[.)]?\s*$/.test(before)) return true;
  return sign.length >= SHORTEST_SIGN && before.trim().split(/\s+/).length <= MOST_WORDS;
}
