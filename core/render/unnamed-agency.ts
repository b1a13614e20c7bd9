import { agencyNamed } from '../attribution/agencies';
import { isSameName } from '../rules/names';
import type { CleanArticle } from '../story/article';

/**
 * The agency whose copy a story is, unless the outlet or one of the authors says it already: authors are named as the
 * page writes them, an agency by the name we know it under, so "DPA" says "dpa".
 */
export function unnamedAgency({
  agency,
  authors,
  outlet,
}: Pick<CleanArticle, 'agency' | 'authors' | 'outlet'>): string | null {
  if (agency === null || (outlet !== null && isSameName(agency, outlet.name))) return null;
  return authors.some((author) => agencyNamed(author)?.name === agency) ? null : agency;
}
