import { describe, expect, it, vi } from 'vitest';
import { articleWith, pageOf, STORY, scan, summary, textsOf } from '../detect/support';

const ads = (page: Document) => scan(page).findings.filter((finding) => finding.kind === 'ad');

/** Tag and class of each element of the page's only ad. */
function slotOf(page: Document): string[] {
  const [ad, ...others] = ads(page);
  expect(others).toEqual([]);
  return (ad?.elements ?? []).map((element) => `${element.localName}.${element.className}`);
}

describe('an advertising label between paragraphs', () => {
  it.each([
    ['en', 'Advertisement'],
    ['de', 'Anzeige'],
    ['fr', 'Publicité'],
    ['pl', 'R E K L A M A'],
    ['en', '- - Advertisement - -'],
    ['en', 'Article continues below this ad'],
    ['en', 'Werbung'],
    ['ja', '広告'],
    ['ar', 'إعلان'],
  ])('is a finding (%s: %s)', (language, label) => {
    expect(summary(articleWith(`<p>${label}</p>`, 2, language))).toEqual([['ad', label]]);
  });

  it('four times over is one finding of four elements', () => {
    const [ad, ...others] = ads(articleWith('<p>Advertisement</p>'.repeat(4), 2));
    expect(others).toEqual([]);
    expect(ad?.elements).toHaveLength(4);
    expect(ad?.reason).toMatchObject({ id: 'ad-label', label: 'Advertisement', count: 4 });
  });

  it('is one finding for each place', () => {
    const page = articleWith('<p>Advertisement</p>', 2);
    page.querySelectorAll('.text p')[4]?.after(page.querySelectorAll('.text p')[2]?.cloneNode(true) ?? '');
    expect(ads(page)).toHaveLength(2);
  });

  it.each([
    '<blockquote>Advertisement</blockquote>',
    '<pre>Advertisement</pre>',
    '<h2>Werbung</h2>',
    '<p>The word <b>Advertisement</b> is older than the press.</p>',
    '<p>“Advertisement,” said the clerk.</p>',
    '<figure><img alt="x"><figcaption>Advertisement</figcaption></figure>',
    '<table><tr><td>Ad</td><td>40</td></tr></table>',
    '<p>Ad</p>',
    '<p>PR</p>',
    '<p>Todesanzeigen</p>',
    '<p>Advertisement: continue reading whatever neighbouring harbourmasters have written about yesterday’s disappointing regatta</p>',
    '<p><a href="/advertise">Advertisement</a></p>',
    '<label>Advertisement <input></label>',
    '<button>Advertisement</button>',
  ])('is none in %s', (html) => {
    expect(ads(articleWith(html, 2, 'de'))).toEqual([]);
  });
});

describe('the slot of a label', () => {
  it('is all that holds it and nothing else', () => {
    expect(
      slotOf(
        articleWith('<div class="outer"><div class="inner"><span>Advertisement</span></div><iframe></iframe></div>', 2),
      ),
    ).toEqual(['div.outer']);
  });

  it('takes the empty space beside it', () => {
    expect(
      slotOf(articleWith('<p class="label">Advertisement</p><div class="gpt-slot" id="div-gpt-ad-1"></div>', 2)),
    ).toEqual(['p.label', 'div.gpt-slot']);
  });

  it('takes an ad’s own text where markup calls it one', () => {
    const slot =
      '<div class="ad-container"><span>Advertisement</span><a href="https://pell.example">Buttons by Pell</a></div>';
    expect(slotOf(articleWith(slot, 2))).toEqual(['div.ad-container']);
  });

  it('never takes a picture, a paragraph or a heading with it', () => {
    const page = articleWith(
      `<section><p class="label">Advertisement</p><figure><img src="a.png" alt="The slip"></figure><p>${STORY[0]} Again.</p></section>`,
      2,
    );
    expect(slotOf(page)).toEqual(['p.label']);
    expect(slotOf(articleWith('<div><p class="label">Advertisement</p><img src="a.png"></div>', 2))).toEqual([
      'p.label',
    ]);
    expect(slotOf(articleWith('<div><p class="label">Advertisement</p><h2>Next</h2></div>', 2))).toEqual(['p.label']);
  });

  it('is not the empty box that a script of the page is yet to fill', () => {
    expect(slotOf(articleWith('<div><p class="label">Advertisement</p><div id="comments"></div></div>', 2))).toEqual([
      'p.label',
    ]);
  });
});

describe('an ambiguous label', () => {
  it('counts with advertising space beside it', () => {
    expect(ads(articleWith('<div><p>Ad</p><ins class="adsbygoogle"></ins></div>', 2))).toHaveLength(1);
    expect(ads(articleWith('<div class="ad-slot"><p>PR</p></div>', 2))).toHaveLength(1);
  });

  it('counts in a run', () => {
    expect(ads(articleWith('<p>Ad</p><p>Ad</p>', 2))).toHaveLength(1);
    expect(ads(articleWith('<p>Promotion</p><p>Sponsor</p>', 2))).toEqual([]);
  });

  it('counts before a link that is declared as paid, and takes it along', () => {
    const paid =
      '<p class="pr">【PR】</p><div class="inn"><a href="https://inn.example/" rel="sponsored">An inn</a></div>';
    expect(slotOf(articleWith(paid, 2, 'ja'))).toEqual(['p.pr', 'div.inn']);
    expect(ads(articleWith('<p>PR</p><div><a href="https://inn.example/">An inn</a></div>', 2, 'ja'))).toEqual([]);
  });
});

describe('labels outside the story', () => {
  it('in menus and footers count only with their space', () => {
    const menus = '<nav><ul><li>Advertisement</li></ul></nav><footer><p>Werbung</p></footer>';
    const page = articleWith('', 0);
    page.body.insertAdjacentElement('beforeend', pageOf(menus).body);
    expect(ads(page)).toEqual([]);
    expect(ads(pageOf('<footer><div class="ad-banner"><p>Werbung</p></div></footer>'))).toHaveLength(1);
    expect(
      ads(pageOf('<footer><div class="ads-menu"><p>Advertising</p><a href="/x">Rates</a></div></footer>')),
    ).toEqual([]);
  });

  it('over a sidebar’s boxes count as headings too', () => {
    expect(ads(pageOf('<aside><h2>Werbung</h2><p><a href="/x">Besuchen Sie uns</a></p></aside>'))).toHaveLength(1);
  });
});

describe('labels that are no text', () => {
  it('count as name or title of a slot', () => {
    expect(
      ads(articleWith('<div aria-label="Advertisement" class="ad-frame"><iframe></iframe></div>', 2)),
    ).toHaveLength(1);
    expect(
      ads(articleWith('<iframe title="3rd party ad content" src="https://ads.example/x"></iframe>', 2)),
    ).toHaveLength(1);
  });

  it.each(['data-content', 'data-ad-label', 'data-before'])('count in %s, which a style may draw', (name) => {
    expect(ads(articleWith(`<div ${name}="Anzeige"><iframe></iframe></div>`, 2))).toHaveLength(1);
    expect(ads(articleWith(`<div ${name}="Anzeige"><p>${STORY[0]} Again.</p></div>`, 2))).toEqual([]);
  });

  it('do not count on links, or on boxes with the story in them', () => {
    expect(ads(articleWith('<a aria-label="Advertisement" href="/media-kit">Media kit</a>', 2))).toEqual([]);
    const page = articleWith('', 0);
    page.querySelector('.text')?.setAttribute('title', 'Advertisement');
    expect(ads(page)).toEqual([]);
  });

  it('count when the page’s style draws them on an empty box', () => {
    const box = document.createElement('div');
    box.className = 'ad-box';
    document.body.replaceChildren(box);
    const view = document.defaultView;
    if (view === null) throw new Error('The document has no window.');
    const drawn = (content: string) => ({ content }) as CSSStyleDeclaration;
    vi.spyOn(view, 'getComputedStyle').mockImplementation((_, part) =>
      drawn(part === '::before' ? '"Advertisement"' : 'none'),
    );
    const found = scan(document).findings.filter((finding) => finding.kind === 'ad');
    expect(found.flatMap(textsOf)).toEqual(['']);
    expect(found[0]?.evidence).toBe('::before: Advertisement');
  });
});
