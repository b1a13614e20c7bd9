import { describe, expect, it } from 'vitest';
import { attributionOf, HEADLINE, jsonLd } from './page';

const told = (data: object, byline = ''): ReturnType<typeof attributionOf> =>
  attributionOf({ head: jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, ...data }), byline });

describe('confidence', () => {
  it('is there for every field that has a value, and for no other', () => {
    const { evidence, confidence } = told({ author: { '@type': 'Person', name: 'Anna Berg' } });
    expect(Object.keys(confidence)).toEqual(Object.keys(evidence));
    expect(Object.values(confidence).every((value) => value > 0 && value < 1)).toBe(true);
    expect(confidence.published).toBeUndefined();
  });

  it('rises where page and data agree, and falls where they differ', () => {
    const data = { datePublished: '2026-03-04T10:00:00Z' };
    const alone = told(data).confidence.published ?? 0;
    const agreed = told(data, '<time>4 March 2026</time>').confidence.published ?? 0;
    const differing = told(data, '<time>9 March 2026</time>').confidence.published ?? 0;
    expect(agreed).toBeGreaterThan(alone);
    expect(differing).toBeLessThan(alone);
  });

  it('does not rise by what the same kind of place repeats', () => {
    const once = attributionOf({ head: '<meta name="date" content="2026-03-04">' }).confidence.published;
    const twice = attributionOf({
      head: '<meta name="date" content="2026-03-04"><meta name="article:published_time" content="2026-03-04">',
    }).confidence.published;
    expect(once).toBeDefined();
    expect(twice).toBe(once);
  });

  it('sets bylines against each other by their people, in whatever order', () => {
    const data = { author: [{ name: 'Anna Berg' }, { name: 'Karl Ott' }] };
    const alike = told(data, '<p class="byline">By Karl Ott and Anna Berg</p>').confidence.authors ?? 0;
    const other = told(data, '<p class="byline">Maria Sund</p>').confidence.authors ?? 1;
    expect(alike).toBeGreaterThan(0.9);
    expect(other).toBeLessThan(alike);
  });

  it('of the syndicator is no higher than that of the outlet that makes it one', () => {
    const { confidence } = attributionOf({
      url: 'https://www.portal.example/goats',
      after: '<p>This article originally appeared on Quillby Courier: Goats</p>',
    });
    expect(confidence.syndicator).toBeLessThanOrEqual(confidence.outlet ?? 0);
  });
});
