import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf } from '../detect/support';

describe('the check for sponsored teasers', () => {
  const beside = (html: string): Document => {
    const page = articleWith('', 0);
    page.body.append(...pageOf(html).body.children);
    return page;
  };

  it('flags a label with the teaser it stands on', () => {
    const card =
      '<div class="card"><span>Sponsored</span><a href="https://pell.example"><h3>Ten buttons for spring</h3></a></div>';
    const other = '<div class="card"><a href="/goats">Goats clear the bank</a></div>';
    const page = beside(`<section class="more">${card}${other}</section>`);
    expect(found(page, 'sponsored')).toEqual([['SponsoredTen buttons for spring']]);
  });

  it('flags the label alone on a story that is sponsored as a whole', () => {
    const page = articleWith('', 0);
    page.querySelector('h1')?.before(...pageOf('<p class="kicker">Paid Post</p>').body.children);
    expect(found(page, 'sponsored')).toEqual([['Paid Post']]);
  });

  it.each([
    '<h3>Partner Offers</h3>',
    '<p>The plates were sponsored by nobody.</p>',
    '<table><tr><td>Sponsored</td><td>no</td></tr></table>',
    '<p><a href="/sponsored">Sponsored content</a></p>',
  ])('leaves alone %s', (html) => {
    expect(found(articleWith(html, 3), 'sponsored')).toEqual([]);
  });
});
