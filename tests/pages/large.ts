const STORY = [
  'Every household in Lindmouth was asked in the spring to write down what it hears at night.',
  'The notes came back on the backs of envelopes, in school books and, in one case, on a slate, and they fill the tithe barn.',
  '“It is mostly the weir,” said the archivist, Leopold Crane, who has read a third of them. “But each of them hears a different one.”',
  'The notes will be bound by street, and the slate will be given a shelf of its own.',
];

/** The headline of every such page. */
export const LARGE_PAGE_TITLE = 'The town that wrote a hundred thousand notes';

const DATA = {
  '@context': 'http://schema.org',
  '@type': 'NewsArticle',
  headline: LARGE_PAGE_TITLE,
  datePublished: '2026-09-01T07:00:00.000Z',
  author: { '@type': 'Person', name: 'Marit Oldenquist' },
  provider: { '@type': 'Organization', name: 'The Lindmouth Ledger', url: 'https://www.lindmouthledger.example/' },
  publisher: { '@type': 'Organization', name: 'Yahoo News', url: 'https://www.yahoo.com/news/' },
};

const AD = '<div class="ad-container"><p>Advertisement</p></div>';

/** A short story with an ad in it, above so many comments that the page holds about this many nodes. */
export function largePage(nodes: number): string {
  const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`);
  // A comment is five elements and three texts.
  const comments = Array.from(
    { length: Math.floor(nodes / 8) },
    (_, index) =>
      `<li class="comment"><div><b>Reader ${index}</b><p>note number ${index}</p><span>reply</span></div></li>`,
  );
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${DATA.headline}</title>
<meta property="og:site_name" content="Yahoo News"><script type="application/ld+json">${JSON.stringify(DATA)}</script></head>
<body id="news-content-app"><main><article><h1>${DATA.headline}</h1><div class="byline-attr-author">Marit Oldenquist</div>
<span class="byline-attr-mins-read">4 min read</span><div data-article-body="true">${first}${AD}${rest.join('')}</div></article>
${AD}<section class="comments"><ul>${comments.join('')}</ul></section></main></body></html>`;
}
