import type { Detector } from '../core/detect/detector';
import { createScanner, type Scanner } from '../core/detect/scanner';
import type { ShadowAccessor } from '../core/page/shadow';
import type { PageData } from '../core/protocol';
import { hostOf } from '../core/rules/match';
import type { PageRule } from '../core/rules/page-rule';
import { storyRules } from '../core/rules/story-rules';
import { isOwn } from './page-slot';
import { isOtherPage } from './route';

/** What detection works with; the same for every page. */
export interface Equipment extends PageData {
  readonly detectors: readonly Detector[];
  readonly shadow: ShadowAccessor;
}

/** One page view: what is at one address. */
export interface PageContext {
  readonly url: string;
  /** The rule for the page's host. */
  readonly site: PageRule | null;
  /** The rule of the outlet whose story a syndicator shows. */
  readonly outlet: PageRule | null;
  /** Key under which the site's mode is kept. */
  readonly siteKey: string;
  readonly siteName: string;
  readonly scanner: Scanner;
}

/**
 * Whether a context still holds: the page is at the same address (the part after `#` is a place on it), and says of no
 * other outlet that the story is its.
 */
export function isCurrent(
  document: Document,
  { rules, shadow }: Equipment,
  { url, site, outlet }: PageContext,
): boolean {
  const now = document.location.href;
  if (isOtherPage(now, url)) return false;
  if (site?.role !== 'syndicator') return true;
  const told = storyRules(document, now, rules, shadow).outlet;
  return told === null || told === outlet;
}

/** Reads what the document says of itself now. */
export function readContext(document: Document, equipment: Equipment): PageContext {
  const { rules, listed, words, names, detectors, shadow } = equipment;
  const url = document.location.href;
  const { site, outlet } = storyRules(document, url, rules, shadow);
  const host = hostOf(url) ?? url;
  const scanner = createScanner(document, {
    url,
    language: document.documentElement.getAttribute('lang'),
    rules: [site, outlet, ...listed].filter((rule) => rule !== null),
    words,
    names,
    detectors,
    shadow,
    now: () => performance.now(),
    isOwn,
  });
  return {
    url,
    site,
    outlet,
    siteKey: site?.id ?? host,
    siteName: site?.part ?? site?.name ?? host,
    scanner,
  };
}
