import { expect } from 'vitest';
import { attribute } from '../../../core/attribution/attribute';
import type { AttributionInput } from '../../../core/attribution/input';
import { readJsonLd } from '../../../core/attribution/json-ld';
import { openShadowRoot } from '../../../core/page/shadow';
import { ruleForUrl } from '../../../core/rules/match';
import type { PageRule } from '../../../core/rules/page-rule';
import type { Attribution } from '../../../core/story/article';
import { ARTICLE_WORDS } from '../../../platform/article-words';

/** A syndicator and an outlet. */
export const RULES: readonly PageRule[] = [
  {
    id: 'portal',
    role: 'syndicator',
    name: 'Portal',
    url: 'https://www.portal.example/',
    hosts: ['portal.example'],
    parts: [{ host: 'money.portal.example', name: 'Portal Money', url: 'https://money.portal.example/' }],
    attribution: {
      outlet: [{ selector: 'story-head >>> .brand' }, { selector: '.provider' }],
      outletUrl: [{ selector: 'a.provider', attribute: 'href' }],
      authors: [{ selector: '.by' }, { jsonLd: 'team.members.name' }],
      title: [{ selector: 'story-head >>> h1' }],
    },
  },
  {
    id: 'lindmouth-ledger',
    role: 'outlet',
    name: 'The Lindmouth Ledger',
    aliases: ['LindLedger'],
    url: 'https://www.ledger.example/',
    hosts: ['ledger.example'],
  },
  {
    id: 'own-bell',
    role: 'outlet',
    name: 'The Bell',
    url: 'https://www.bell.example/',
    hosts: ['bell.example'],
    attribution: { authors: [{ selector: '.desk', isOwn: true }] },
  },
];

const STORY = `<p>Forty goats have eaten the brambles off the railway bank at Quillby in nine days, two fewer than the contractor had asked for.</p>
  <p>They were lent by a cheesemaker on the hill, who wants them back before the milk tastes of elder, and said so in writing.</p>
  <p>The bank will be walked by inspectors on Friday, and the goats have been asked to keep away until the last of them has left.</p>`;
/** The headline of every page made here. */
export const HEADLINE = 'Goats clear the old railway bank';

/** What a test page holds besides its headline and story. */
export interface Page {
  url?: string;
  head?: string;
  /** What stands between headline and story. */
  byline?: string;
  above?: string;
  /** The first heading, where it is not HEADLINE. */
  headline?: string;
  /** What stands on the page before the article. */
  before?: string;
  after?: string;
  /** What stands on the page outside the article. */
  page?: string;
  /** What stands below the story, in the same article. */
  below?: string;
  html?: string;
}

/** What is read from a document at an address, by `RULES`, with no story found in it. */
export const inputOf = (document: Document, url: string): AttributionInput => ({
  document,
  url,
  ld: readJsonLd(document),
  rules: RULES,
  site: ruleForUrl(RULES, url),
  shadow: openShadowRoot,
  words: ARTICLE_WORDS,
  story: null,
  lines: [],
  readability: null,
});

/** The attribution of a page with one story of three paragraphs; fails when the page was changed by reading it. */
export function attributionOf({ url = 'https://www.gazette.example/goats', head = '', ...parts }: Page): Attribution {
  const {
    byline = '',
    above = '',
    before: top = '',
    headline = HEADLINE,
    after = '',
    below = '',
    page = '',
    html = 'lang="en"',
  } = parts;
  const document = new DOMParser().parseFromString(
    `<!doctype html><html ${html}><head>${head}</head><body><nav><a href="/">Home</a></nav>${top}<article>${above}
     <h1>${headline}</h1>${byline}<div id="story">${STORY}${after}</div>${below}</article>${page}</body></html>`,
    'text/html',
  );
  const before = document.documentElement.outerHTML;
  const story = document.querySelector('#story');
  const lines = [...(story?.querySelectorAll('p') ?? [])].map((element) => element.textContent ?? '');
  const answer = attribute({ ...inputOf(document, url), story, lines });
  expect(document.documentElement.outerHTML).toBe(before);
  return answer;
}

/** A JSON-LD block. */
export const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
