import { fieldValues } from '../rules/field';
import { isSameName } from '../rules/names';
import type { Facts, Read } from './facts';
import { distance, mainHeadings } from './headings';
import { nodesAt, textAt } from './json-ld';
import { type Named, namesIn } from './names';
import { clean } from './text';

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'citation_author',
  'authors',
  'article:author_name',
  'twitter:data1',
  'og:author',
  'creator',
];
const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i], [data-testid*="author" i], [class*="autor" i]';

/** Who wrote the story: people, and the agencies and bodies that the byline names beside or instead of them. */
export interface Byline {
  readonly authors: Read<readonly string[]> | null;
  readonly agency: Read<string> | null;
}

/** Reads the byline: the first source that names people; bodies only where no source does. */
export function readByline(facts: Facts, siteNames: readonly string[]): Byline {
  const isOutlet = (name: string): boolean => siteNames.some((site) => isSameName(site, name));
  let agency: Read<string> | null = null;
  let bodies: Read<readonly string[]> | null = null;
  for (const { value, evidence } of bylines(facts)) {
    const named = merge(value.map((raw) => namesIn(raw, isOutlet)));
    const first = named.agencies[0];
    if (agency === null && first !== undefined) agency = { value: first, evidence };
    if (named.people.length > 0) return { authors: { value: named.people, evidence }, agency };
    if (bodies === null && named.bodies.length > 0) bodies = { value: named.bodies, evidence };
  }
  return { authors: agency === null ? bodies : null, agency };
}

function merge(all: readonly Named[]): Named {
  const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  return {
    people: unique(all.map(({ people }) => people)),
    agencies: unique(all.map(({ agencies }) => agencies)),
    bodies: unique(all.map(({ bodies }) => bodies)),
  };
}

/** Bylines as the page states them, most trusted first. */
function* bylines(facts: Facts): Generator<Read<readonly string[]>> {
  for (const { value, selector } of fieldValues(facts.document, facts.site?.attribution?.authors, facts.shadow)) {
    yield { value: [value], evidence: `the byline at ${selector}` };
  }
  if (facts.article !== null) {
    for (const field of ['author', 'creator']) {
      const names = nodesAt(facts.ld, facts.article, field)
        .map((node) => textAt(node, 'name'))
        .filter((name) => name !== null);
      if (names.length > 0) yield { value: names, evidence: `JSON-LD ${field}.name` };
    }
  }
  for (const name of METAS) {
    const values = (facts.metas.get(name) ?? []).filter((value) => !/^https?:/.test(value));
    if (values.length > 0) yield { value: values, evidence: `meta ${name}` };
  }
  yield* visible(facts);
  const byline = facts.readability?.byline;
  if (byline) yield { value: [byline], evidence: 'the byline Readability found' };
}

/** Bylines by the headline, nearest first. */
function* visible(facts: Facts): Generator<Read<readonly string[]>> {
  const anchor = mainHeadings(facts.document)[0]?.element ?? facts.story;
  if (anchor === null || anchor === undefined) return;
  const found: { text: string; far: number }[] = [];
  for (const element of facts.document.querySelectorAll(BYLINES)) {
    const text = clean(element.textContent ?? '');
    if (text === '' || text.length > 200 || element.closest('nav, footer, aside, [class*="comment" i]') !== null)
      continue;
    const far = distance(anchor, element);
    if (far <= 6) found.push({ text, far });
  }
  found.sort((a, b) => a.far - b.far);
  for (const { text } of found) yield { value: [text], evidence: 'the byline by the headline' };
}
