import { describe, expect, it } from 'vitest';
import { articleWith, pageOf, STORY, scan } from '../detect/support';

/** Kind and class or id of each element that was found by its name. */
const slots = (page: Document): string[] =>
  scan(page)
    .findings.filter(({ detector }) => detector === 'ad-slot')
    .flatMap(({ kind, elements }) => elements.map((element) => `${kind} ${element.className || element.id}`));

const CARDS = ['Ten ropes for spring', 'What your knots say of you', 'The slip that nobody saw']
  .map((title, at) => `<div class="card"><a href="https://pell.example/${at}"><img src="${at}.png">${title}</a></div>`)
  .join('');

describe('space named as advertising, without any label', () => {
  it.each([
    ['a slot of Google Publisher Tag', '<div id="div-gpt-ad-17-0"></div>', 'ad div-gpt-ad-17-0'],
    ['a filled one', '<div class="gam-slot"><iframe src="https://x.example"></iframe></div>', 'ad gam-slot'],
    ['a block of Ad Inserter', '<div class="code-block code-block-3"><ins></ins></div>', 'ad code-block code-block-3'],
    ['a widget of Ad Inserter', '<div class="ai_widget"><script>x()</script></div>', 'ad ai_widget'],
    ['one of its viewports', '<div class="ai-viewport-1 ai-insert-2-77"></div>', 'ad ai-viewport-1 ai-insert-2-77'],
    ['a slot of Yahoo', '<div id="sda-INARTICLE-1"></div>', 'ad sda-INARTICLE-1'],
    ['AdSense', '<ins class="adsbygoogle" data-ad-slot="1"></ins>', 'ad adsbygoogle'],
    ['a name in one word', '<div class="inlineAdSlot"></div>', 'ad inlineAdSlot'],
    [
      'a picture that leads away',
      '<div class="article-ad"><a href="https://pell.example/shop"><img src="b.gif"></a></div>',
      'ad article-ad',
    ],
  ])('finds %s', (_, html, found) => {
    expect(slots(articleWith(html, 2))).toEqual([found]);
  });

  it('is one finding with labels right beside it, and counts as no label', () => {
    const page = articleWith('<p>Advertisement</p><p>Advertisement</p><p></p><div class="story-ad"></div>', 2);
    const [ad, ...others] = scan(page).findings.filter(({ kind }) => kind === 'ad');
    expect(others).toEqual([]);
    expect(ad?.elements).toHaveLength(3);
    expect(ad?.reason).toMatchObject({ id: 'ad-label', count: 2 });
  });

  it('takes along what holds it and nothing else', () => {
    expect(slots(articleWith('<div class="row"><div class="x"><div id="div-gpt-ad-1"></div></div></div>', 2))).toEqual([
      'ad row',
    ]);
  });

  it.each([
    ['a class that only has the letters', '<div class="lead gradient ai2html add-comment addressbook"></div>'],
    ['names of other things', '<div class="chat-gpt-box adv-search karten-anzeige elementor-element-ad44488"></div>'],
    ['the script that fills it', '<script id="ads-loader"></script><style class="ad"></style>'],
    ['a button to share the page', '<div class="ad-5"><a href="https://www.facebook.com/sharer">Share this</a></div>'],
    ['a page that is free of it', '<div class="header-ad-free"></div>'],
    ['a notice to those who block it', '<div class="ad-blocker"></div>'],
    ['a box with words of its own', '<div class="ad-slot"><p>The ferry leaves at nine.</p></div>'],
    [
      'a box that leads on within the site',
      '<div class="code-block code-block-1"><a href="/more">More ferries</a></div>',
    ],
    ['a picture of the story', '<div class="ad-wrapper"><img src="slip.png" alt="The slip"></div>'],
    ['a paragraph of the story', `<div class="ad-container"><p>${STORY[0]} Again.</p></div>`],
    ['a form', '<div class="ad-box"><form><input name="q"></form></div>'],
    ['part of a sentence', '<p>It is <span class="ad"></span> here.</p>'],
  ])('leaves alone %s', (_, html) => {
    expect(slots(articleWith(html, 2))).toEqual([]);
  });

  it('leaves alone what stands far from the story', () => {
    const page = articleWith('', 0);
    page.body.prepend(...pageOf('<nav><div class="ad-slot"></div></nav>').body.children);
    expect(slots(page)).toEqual([]);
  });
});

describe('units of recommended cards', () => {
  it.each([
    ['Taboola', `<div id="taboola-below-article">${CARDS}</div>`],
    ['Outbrain', `<div class="OUTBRAIN" data-widget-id="AR_1">${CARDS}</div>`],
    ['Revcontent', `<div id="rc_widget_2">${CARDS}</div>`],
    ['MGID', `<div id="M1ScriptRootC2">${CARDS}</div>`],
    ['Dianomi', `<div class="dianomi_context">${CARDS}</div>`],
  ])('of %s are sponsored, heading and all', (_, unit) => {
    const page = articleWith('', 0);
    page.querySelector('main')?.append(...pageOf(`<aside>${unit}</aside>`).body.children);
    const [found, ...others] = scan(page).findings.filter(({ kind }) => kind === 'sponsored');
    expect(others).toEqual([]);
    expect(found?.reason.id).toBe('ad-slot');
    expect(found?.elements[0]?.textContent).toContain('The slip that nobody saw');
  });

  it('that nobody filled are empty space', () => {
    expect(slots(articleWith('<div id="taboola-mid-article"></div>', 3))).toEqual(['ad taboola-mid-article']);
  });

  it.each([
    ['hold the story', `<div class="taboola">${STORY.map((text) => `<p>${text} Again.</p>`).join('')}</div>`],
    ['are the page’s own', `<div class="recommended">${CARDS}</div>`],
    ['are a text on a network', '<div class="outbrain-news"><p>Outbrain opens an office in Lindmouth.</p></div>'],
  ])('are none when they %s', (_, html) => {
    expect(slots(articleWith(html, 3))).toEqual([]);
  });
});
