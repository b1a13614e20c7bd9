import { describe, expect, it } from 'vitest';
import { findHooks, groupsOf } from '../../../core/story/hooks';
import { parse } from './markup';

const groups = (names: string): string[] => [...groupsOf(names).keys()];

describe('the words in names', () => {
  it.each([
    ['article__related-links', ['related']],
    ['storyNewsletterSignup', ['newsletter']],
    ['inline-ad-slot', ['advertising']],
    ['wp-caption-text', ['caption']],
  ])('“%s” speaks of %s', (names, found) => {
    expect(groups(names)).toEqual(found);
  });

  it.each(['unrelated', 'adventure', 'ad ae af', 'css-ad3f-ab', 'text-[color:newsletter]', 'story-body'])(
    '“%s” speaks of nothing',
    (names) => {
      expect(groups(names)).toEqual([]);
    },
  );

  it('in ids made from headings say nothing', () => {
    const { body } = parse(
      '<body><h2 id="newsletter">Newsletter</h2><div id="how-popular-is-the-newsletter-now"></div><div id="newsletter"></div></body>',
    );
    expect(
      findHooks(body)
        .get('newsletter')
        ?.map(({ element }) => element.localName),
    ).toEqual(['div']);
    expect(findHooks(body).get('newsletter')).toHaveLength(1);
  });
});
