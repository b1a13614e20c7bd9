import { opensByline } from './byline-opening';
import { bylineForms } from './byline-words';
import type { Read } from './confidence';
import type { Facts } from './facts';
import { nodesAt, textAt, typesOf } from './json-ld';
import { metaValues } from './meta';
import { type Named, namesIn } from './names';
import { ruledValues } from './ruled';

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
  'og:author',
  'creator',
  'twitter:misc:written by',
];

/** A byline that data or a rule state. */
export interface StatedByline extends Read<Named> {
  /** Whether the reader's own rule says so. */
  readonly isOwn?: boolean;
}

/** Bylines in the page's data, most trusted first. */
export function* statedBylines(facts: Facts, isOutlet: (name: string) => boolean): Generator<StatedByline> {
  const forms = bylineForms(facts.words.byline);
  const metas = [...METAS];
  for (const { value, where, isOwn } of ruledValues(facts, 'authors')) {
    yield {
      value: namesIn(value, { forms, isOutlet, loose: true }),
      evidence: `the byline at ${where}`,
      source: 'rule',
      isOwn,
    };
  }
  for (const field of facts.article === null ? [] : ['author', 'creator']) {
    const nodes = facts.article === null ? [] : nodesAt(facts.ld, facts.article, field);
    const all = nodes.map((node) =>
      namesIn(textAt(node, 'name') ?? '', {
        forms,
        isOutlet,
        loose: true,
        organisation: typesOf(node).some((type) => type.endsWith('Organization')),
      }),
    );
    if (all.length > 0) yield { value: merge(all), evidence: `JSON-LD ${field}.name`, source: 'data' };
  }
  for (const label of [1, 2, 3]) {
    // "Written by" beside a name, as shown under shared links.
    if (opensByline(metaValues(facts.metas, `twitter:label${label}`)[0] ?? '', forms))
      metas.push(`twitter:data${label}`);
  }
  for (const name of metas) {
    const values = metaValues(facts.metas, name).filter((value) => !/^https?:/.test(value));
    if (values.length > 0) {
      yield {
        value: merge(values.map((value) => namesIn(value, { forms, isOutlet, loose: true }))),
        evidence: `meta ${name}`,
        source: 'meta',
      };
    }
  }
}

function merge(all: readonly Named[]): Named {
  const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  return {
    people: unique(all.map(({ people }) => people)),
    agencies: unique(all.map(({ agencies }) => agencies)),
    bodies: unique(all.map(({ bodies }) => bodies)),
  };
}
