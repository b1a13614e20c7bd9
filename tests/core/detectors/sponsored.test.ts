import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf, scan } from '../detect/support';

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
    ['a card', '<aside><span>Sponsored</span><a href="https://tea.example/"><b>Eleven teas</b></a></aside>'],
    ['a linked name', '<div><p>Sponsored by</p><a href="https://acme.example">Acme ropes</a></div>'],
    ['a box of cards', `<div><h3>Paid Content</h3>${'<a rel="sponsored" href="/x">Ropes</a>'.repeat(9)}</div>`],
  ])('takes the teaser with its label in a story: %s', (_, html) => {
    const [[text = ''] = []] = found(articleWith(html, 3), 'sponsored');
    expect(text).toBe(pageOf(html).body.textContent);
  });

  it('leaves a byline with links within the site its names', () => {
    const byline = '<div class="meta"><span>Paid Post</span> <a href="/authors/oldenquist">Marit Oldenquist</a></div>';
    expect(found(articleWith(byline, 0), 'sponsored')).toEqual([['Paid Post']]);
    const named = '<div class="sponsored-meta"><span>Sponsored</span><p>By Marit Oldenquist</p></div>';
    expect(found(articleWith(named, 0), 'sponsored')).toEqual([['Sponsored']]);
  });

  it('knows a name that ends in a full stop', () => {
    const page = articleWith('<p>Sponsored by Pell &amp; Daughter Inc.</p>', 5);
    page.body.className = 'comments-open';
    expect(found(page, 'sponsored')).toEqual([['Sponsored by Pell & Daughter Inc.']]);
  });

  it('takes the empty space a label stands in', () => {
    const page = articleWith('<div class="sponsor-box"><h2>Sponsored Content</h2><div class="feed"></div></div>', 3);
    const [ad] = scan(page).findings.filter(({ kind }) => kind === 'sponsored');
    expect(ad?.elements.map((element) => element.className)).toEqual(['sponsor-box']);
  });

  it.each([
    '<h3>Partner Offers</h3>',
    '<p>The plates were sponsored by nobody.</p>',
    '<table><tr><td>Sponsored</td><td>no</td></tr></table>',
    '<p><a href="/sponsored">Sponsored content</a></p>',
    '<p>Sponsored by the member for Wick, the bill on slips has passed.</p>',
    '<p>Sponsored by nobody.</p>',
    '<p>Annons från 1911.</p>',
    '<figure><img alt="The team"><figcaption>Promoted</figcaption></figure>',
    '<div class="comment-list"><p>Sponsored</p></div>',
  ])('leaves alone %s', (html) => {
    expect(found(articleWith(html, 3), 'sponsored')).toEqual([]);
  });
});
