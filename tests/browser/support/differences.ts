import type { FindingView } from '../../../core/detect/ledger-view.ts';
import type { CleanArticle, Organisation } from '../../../core/story/article.ts';
import type { ExpectedArticle, ExpectedFinding, ExpectedOrganisation } from '../../pages/expectation.ts';
import { matchFindings } from '../../pages/match.ts';

/** In words, how the findings differ from those expected; nothing when each matches one and none is left over. */
export function findingDifferences(actual: readonly FindingView[], expected: readonly ExpectedFinding[]): string[] {
  const { missing, unexpected } = matchFindings(actual, expected);
  return [
    ...missing.map((wanted) => `missing: ${JSON.stringify(wanted)}`),
    ...unexpected.map((finding) => `not expected: ${describe(finding)}`),
  ];
}

const describe = ({ kind, grade, detector, count, reason, evidence, text, selector }: FindingView): string =>
  JSON.stringify({ kind, grade, detector, count, reason, evidence, text: text.slice(0, 300), selector });

/** In words, which fields of the article are not what was expected. */
export function articleDifferences(actual: CleanArticle | null, expected: ExpectedArticle | null): string[] {
  if (actual === null || expected === null) {
    if (actual === expected) return [];
    return [actual === null ? 'no article' : `an article was not expected: “${actual.title}”`];
  }
  const fields = ['title', 'authors', 'agency', 'originalUrl', 'language', 'direction'] as const;
  const wrong = fields.filter((field) => JSON.stringify(actual[field]) !== JSON.stringify(expected[field]));
  const said = wrong.map((field) => differs(field, expected[field], actual[field]));
  for (const field of ['outlet', 'syndicator'] as const) {
    if (!isOrganisation(actual[field], expected[field])) said.push(differs(field, expected[field], actual[field]));
  }
  if (!isMoment(actual.published, expected.published)) {
    said.push(differs('published', expected.published, actual.published));
  }
  return [...said, ...withoutEvidence(actual)];
}

const differs = (field: string, expected: unknown, actual: unknown): string =>
  `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;

function isOrganisation(actual: Organisation | null, expected: ExpectedOrganisation): boolean {
  if (actual === null || expected === null) return actual === expected;
  if (typeof expected === 'string') return actual.name === expected;
  return actual.name === expected.name && actual.url === expected.url;
}

const ZONE = /(Z|[+-]\d\d:\d\d)$/;

/** The same moment, `2026-01-25T11:41Z` and `2026-01-25T11:41:00.000Z` being one, with a zone if one is expected. */
function isMoment(actual: string | null, expected: string | null): boolean {
  if (actual === null || expected === null) return actual === expected;
  return ZONE.test(actual) === ZONE.test(expected) && Date.parse(actual) === Date.parse(expected);
}

/** Every field with a value says where it was read. */
function withoutEvidence(article: CleanArticle): string[] {
  const fields = ['title', 'outlet', 'syndicator', 'agency', 'published', 'originalUrl', 'language'] as const;
  return fields
    .filter((field) => article[field] !== null && !article.evidence[field])
    .map((field) => `${field} has no evidence`);
}
