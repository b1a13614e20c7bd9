import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf } from '../detect/support';

describe('the check for leftovers', () => {
  it('flags furniture beside the story', () => {
    const page = articleWith('<p>Source</p>', 5);
    page
      .querySelector('.byline')
      ?.append(...pageOf(' <time>11 February</time> <span>5 min read</span>').body.childNodes);
    page.querySelectorAll('.text p')[2]?.after(...pageOf('<div><button>Story continues</button></div>').body.children);
    expect(found(page, 'leftover')).toEqual([['5 min read'], ['Story continues'], ['Source']]);
  });

  it.each([
    ['<p>Her report is a 5 min read, or a morning’s walk.</p>', 2],
    ['<h2>Source</h2>', 2],
    ['<p>Source</p>', 2],
    ['<p>Source: Lind River Trust</p>', 5],
    ['<p>The story continues in November.</p>', 2],
    ['<a href="/next"><b>Goats clear the bank</b><span>5 min read</span></a>', 5],
  ])('leaves alone %s', (html, place) => {
    expect(found(articleWith(html, place), 'leftover')).toEqual([]);
  });
});
