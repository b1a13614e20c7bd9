import { describe, expect, it } from 'vitest';
import { attributionOf, HEADLINE, jsonLd } from './page';

const url = 'https://www.portal.example/goats';
const article = { '@type': 'NewsArticle', headline: HEADLINE, author: { '@type': 'Person', name: 'Cara Holm' } };

describe('a field that a rule finds in JSON-LD', () => {
  const head = jsonLd([
    { ...article, team: { '@id': '#team' } },
    { '@type': 'Team', '@id': '#team', members: [{ name: 'Anna&nbsp;Berg' }, { name: '' }] },
  ]);

  it('is read along its path, through lists and references, and says where', () => {
    const told = attributionOf({ url, head });
    expect(told.authors).toEqual(['Anna Berg']);
    expect(told.evidence.authors).toBe('the byline at team.members.name in JSON-LD, by the built-in rule for Portal');
  });

  it('is the reader’s word where the reader’s rule says so, whatever else the page says plainly', () => {
    const bell = 'https://www.bell.example/goats';
    const byline = '<p class="byline">By Cara Holm</p><p class="desk">Dora Eckert</p>';
    const told = attributionOf({ url: bell, head: jsonLd(article), byline });
    expect(told.authors).toEqual(['Dora Eckert']);
    expect(told.evidence.authors).toBe('the byline at .desk, by the reader’s rule for The Bell');
    expect(attributionOf({ url: bell, byline: '<p class="byline">By Cara Holm</p>' }).authors).toEqual(['Cara Holm']);
  });

  it('comes after what the rule names before it', () => {
    expect(attributionOf({ url, head, byline: '<p class="by">Bo Lind</p>' }).authors).toEqual(['Bo Lind']);
  });

  it('leaves the field to the page where the path ends in nothing, or at another site', () => {
    expect(attributionOf({ url, head: jsonLd({ ...article, team: 'Anna Berg' }) }).authors).toEqual(['Cara Holm']);
    expect(attributionOf({ url, head: jsonLd({ ...article, team: { members: [7, null, {}] } }) }).authors).toEqual([
      'Cara Holm',
    ]);
    expect(attributionOf({ head }).authors).toEqual(['Cara Holm']);
  });
});
