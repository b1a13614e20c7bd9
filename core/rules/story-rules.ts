import type { ShadowAccessor } from '../page/shadow';
import { fieldValues } from './field';
import { logoNames, undoubled } from './logo';
import { ruleForUrl } from './match';
import { ruleNamed } from './names';
import type { PageRule } from './page-rule';

/** Longest JSON-LD block worth reading for one name. */
const LONGEST_BLOCK = 200_000;
const PROVIDER = /"provider"\s*:\s*\{[^{}]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"/;

/** The rules that apply to a page. */
export interface StoryRules {
  /** Rule of the site at this address. */
  readonly site: PageRule | null;
  /** Rule of the outlet whose story the site shows; `null` when the site shows its own, or no rule is known for it. */
  readonly outlet: PageRule | null;
}

/**
 * The rules for a page: the site's, and, where the site republishes others, that of the story's outlet. Reads only what
 * the site's rule points at and the provider in JSON-LD, and only on sites known to republish, so that it costs nothing
 * elsewhere.
 */
export function storyRules(
  document: Document,
  url: string,
  rules: readonly PageRule[],
  shadow: ShadowAccessor,
): StoryRules {
  const site = ruleForUrl(rules, url);
  if (site === null || site.role !== 'syndicator') return { site, outlet: null };
  return { site, outlet: outletOf(document, site, rules, shadow) };
}

function outletOf(
  document: Document,
  site: PageRule,
  rules: readonly PageRule[],
  shadow: ShadowAccessor,
): PageRule | null {
  const others = rules.filter((rule) => rule !== site);
  for (const { value } of fieldValues(document, site.attribution?.outlet, shadow)) {
    const rule = ruleNamed(others, undoubled(value));
    if (rule !== null) return rule;
  }
  for (const { value } of fieldValues(document, site.attribution?.outletUrl, shadow)) {
    const rule = ruleForUrl(others, value);
    if (rule !== null) return rule;
  }
  const provider = providerName(document);
  if (provider !== null) return ruleNamed(others, provider);
  for (const { name } of logoNames(document)) {
    const rule = ruleNamed(others, name);
    if (rule !== null) return rule;
  }
  return null;
}

/** The name of JSON-LD `provider`, read without parsing the block: it may be long, and is read in full only on demand. */
function providerName(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const name = text.length <= LONGEST_BLOCK ? PROVIDER.exec(text)?.[1] : undefined;
    if (name === undefined) continue;
    try {
      return String(JSON.parse(`"${name}"`));
    } catch {
      return name;
    }
  }
  return null;
}
