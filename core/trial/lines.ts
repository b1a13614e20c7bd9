import { articleNode, type JsonLd, listOf, nodesAt, readJsonLd } from '../attribution/json-ld';
import { shownText } from '../page/blocks';
import { selectorReader } from '../page/readable';
import { excerpt } from '../page/text';
import { fieldValues, findAnywhere } from '../rules/field';
import type { FieldSource, FlagEntry, OutletRule } from '../rules/rule';
import type { TrialPage } from './look';
import { LINE_PARTS, type LinePart, type LinePlace, type LineTrial } from './trial';

/** How many hits of a line are told in words. */
const TOLD = 3;
/** Longest beginning of one, in characters. */
const BEGINNING = 90;

/** A line of a rule, what it says, and what it finds on a page. */
export interface FoundLine extends LinePlace {
  readonly what: string;
  readonly elements: readonly Element[];
  /** What a line for a field reads. */
  readonly values: readonly string[] | null;
  readonly isUnreadable: boolean;
}

/**
 * What each line of a rule finds on a page, in the order of `LINE_PARTS`.
 *
 * @param flagged what its flag lines were seen to find, by their place; `null` where the rule does not act, so that their
 * selectors are looked for as the others are
 */
export function findLines(
  rule: OutletRule,
  page: TrialPage,
  flagged: ReadonlyMap<number, ReadonlySet<Element>> | null,
): FoundLine[] {
  const canRead = selectorReader(page.document);
  const ld = readJsonLd(page.document);
  const found = (selector: string | undefined): Element[] =>
    selector === undefined ? [] : findAnywhere(page.document, selector, page.shadow);
  return LINE_PARTS.flatMap((part) =>
    linesOf(rule, part).map((line, at): FoundLine => {
      const { selector } = line;
      const isUnreadable = selector !== undefined && !canRead(selector);
      const isField = part !== 'flag' && part !== 'keep' && part !== 'story';
      const elements = part === 'flag' && flagged !== null ? [...(flagged.get(at) ?? [])] : found(selector);
      return {
        part,
        at,
        what: saidIn(line),
        elements,
        values: isField ? valuesOf(line, page, ld) : null,
        isUnreadable,
      };
    }),
  );
}

/** The same as data. */
export const lineTrial = ({ part, at, what, elements, values, isUnreadable }: FoundLine): LineTrial => ({
  part,
  at,
  what,
  hits: values?.length ?? elements.length,
  words: [...new Set(values ?? elements.map((element) => shownText(element, BEGINNING * 2)))]
    .filter((text) => text !== '')
    .slice(0, TOLD)
    .map((text) => excerpt(text, BEGINNING)),
  outcomes: {},
  takes: null,
  isUnreadable,
});

/** What the lines of one part of a rule say: their selectors, texts, phrases or paths in JSON-LD. */
export const saidBy = (rule: OutletRule, part: LinePart): string[] => linesOf(rule, part).map(saidIn);

type TrialLine = FieldSource & Pick<FlagEntry, 'text' | 'phrase'>;

const linesOf = (rule: OutletRule, part: LinePart): readonly TrialLine[] =>
  part === 'story' || part === 'flag' || part === 'keep' ? (rule[part] ?? []) : (rule.attribution?.[part] ?? []);

const saidIn = ({ selector, jsonLd, text, phrase }: TrialLine): string => selector ?? jsonLd ?? text ?? phrase ?? '';

function valuesOf(source: FieldSource, { document, url, shadow }: TrialPage, ld: JsonLd): string[] {
  if (source.jsonLd === undefined) return [...fieldValues(document, [source], shadow)].map(({ value }) => value);
  const story = articleNode(ld, [url]);
  const fields = source.jsonLd.split('.');
  const last = fields.pop() ?? '';
  const nodes = fields.reduce(
    (at, field) => at.flatMap((node) => nodesAt(ld, node, field)),
    story === null ? [] : [story],
  );
  return nodes
    .flatMap((node) => listOf(node[last]))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
