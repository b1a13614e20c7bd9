import { isSameName } from '../rules/names';
import type { Attribution } from '../story/article';
import { agencyNamed } from './agencies';
import { readAgency } from './agency';
import { readByline } from './authors';
import { bylineForms } from './byline-words';
import { grounds, type Read, surelyNoMoreThan } from './confidence';
import { readDates } from './dates';
import { gatherFacts } from './facts';
import type { AttributionInput } from './input';
import { textAt } from './json-ld';
import { readDirection, readLanguage } from './language';
import { firstMeta } from './meta';
import { canonical, readOrigin } from './origin';
import { originsSaid } from './origin-said';
import { readOriginal } from './original';
import { placesAround } from './place';
import { readSite } from './site';
import { readTitle } from './title';

export type { AttributionInput } from './input';

/**
 * Who made a story and who shows it, when, and where its original is, each with where it was read. A field nothing on
 * the page supports is `null`. Reads the document and changes nothing; never throws on what a page says.
 */
export function attribute(input: AttributionInput): Attribution {
  const facts = gatherFacts(input);
  const site = readSite(facts);
  const language = readLanguage(facts);
  const languages = language === null ? [] : [language.value];
  const headline = readTitle(facts, site.names);
  const title = headline.read;
  const placeOf = placesAround(headline.element, facts.story);
  const said = originsSaid(facts, placeOf);
  const origin = readOrigin(facts, { siteNames: site.names, headline: headline.element, placeOf, said });
  const outlets = [...site.names, ...(origin === null ? [] : [origin.value.name])];
  const byline = readByline(facts, {
    forms: bylineForms(input.words.byline),
    document: input.document,
    headline: headline.element,
    placeOf,
    languages,
    isOutlet: (name) => outlets.some((known) => isSameName(known, name)),
  });
  const { published, modified } = readDates(facts, { headline: headline.element, placeOf, languages });
  const own = site.organisation;
  const outlet = origin ?? (own === null ? null : { ...own, value: canonical(facts, own.value.name, own.value.url) });
  const original = readOriginal(facts);
  const originalUrl = original ?? null;
  const agency = readAgency(facts, said, byline.agency, origin);
  const syndicator = origin === null || own === null ? null : surelyNoMoreThan(own, origin);
  const section = readSection(facts);
  const authors = withoutOrigin(byline.authors, origin?.value.name ?? null);
  const reads = {
    title,
    authors,
    outlet,
    syndicator,
    agency,
    published,
    modified,
    originalUrl,
    section,
    language,
  };
  return {
    title: title?.value ?? null,
    authors: authors?.value ?? [],
    outlet: outlet?.value ?? null,
    syndicator: syndicator?.value ?? null,
    agency: agency?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    originalUrl: originalUrl?.value ?? null,
    section: section?.value ?? null,
    language: language?.value ?? null,
    direction: readDirection(facts, language?.value ?? null),
    ...grounds(reads),
  };
}

/** Portals give the outlet as the author where they know of nobody, and agencies beside the one who wrote for them. */
function withoutOrigin(authors: Read<readonly string[]> | null, origin: string | null): Read<readonly string[]> | null {
  if (authors === null || origin === null) return authors;
  const isOrigin = (name: string): boolean => isSameName(origin, name) || agencyNamed(name)?.name === origin;
  const value = authors.value.filter((name) => !isOrigin(name));
  return value.length === 0 ? null : { ...authors, value };
}

function readSection(facts: ReturnType<typeof gatherFacts>): Read<string> | null {
  const stated = facts.article === null ? null : textAt(facts.article, 'articleSection');
  if (stated !== null) return { value: stated, evidence: 'JSON-LD articleSection', source: 'data' };
  const meta = firstMeta(facts.metas, ['article:section', 'parsely-section', 'section', 'og:article:section']);
  return meta === null ? null : { value: meta.value, evidence: `meta ${meta.name}`, source: 'meta' };
}
