import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../core/story/copy';
import { pageOf, paragraph, paragraphs, prose } from './markup';

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the copy of a page', () => {
  it('leaves the page as it is', () => {
    const page = pageOf(`<body><article><script>x</script><p>One</p><img data-src="/a.jpg"></article></body>`);
    const before = page.document.documentElement.outerHTML;
    copyPage(page).document.body.replaceChildren();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it.each(['script', 'style', 'nav', 'select', 'textarea', 'template'])('leaves %s behind', (tag) => {
    const copy = copyPage(pageOf(`<body><p>Kept</p><${tag}>Left</${tag}></body>`));
    expect(textOf(copy.document.body)).toBe('Kept');
  });

  it('leaves behind what was taken out, and what is ours', () => {
    const page = pageOf('<body><p>Kept</p><div id="ad"><p>Advertisement</p></div><div id="own">Chip</div></body>');
    const taken = new Set([...page.document.querySelectorAll('#ad')]);
    const copy = copyPage({ ...page, taken, isOwn: (element) => element.id === 'own' });
    expect(textOf(copy.document.body)).toBe('Kept');
  });

  it('keeps a form that systems wrap around the whole page, and drops one to fill in', () => {
    const copy = copyPage(pageOf(`<body><form>${paragraphs(3)}</form><form><p>Your name</p></form></body>`));
    expect(copy.document.querySelectorAll('p')).toHaveLength(3);
    expect(copy.document.querySelector('form')).toBeNull();
  });

  it('knows the live element of a copied one, and the copied of a live one', () => {
    const page = pageOf('<body><article><p>One</p></article></body>');
    const copy = copyPage(page);
    const live = page.document.querySelector('article') as Element;
    const copied = copy.document.querySelector('article') as Element;
    expect(copy.liveOf(copied)).toBe(live);
    expect(copy.copyOf(live)).toBe(copied);
  });
});

describe('hidden parts', () => {
  it.each([
    ['the hidden attribute', '<p hidden>Left</p>'],
    ['display: none', '<p style="color: red; display: none">Left</p>'],
    ['visibility: hidden', '<div style="visibility:hidden"><p>Left</p></div>'],
    ['aria-hidden on a label', '<span aria-hidden="true">Left</span>'],
    ['a name for screen readers', '<span class="visually-hidden">Left</span>'],
    ['being the tooltip of a term', '<p><dfn></dfn><span role="tooltip">Left</span></p>'],
    ['being named the text of one', '<p><span class="TermTooltipBubble_x1">Left</span></p>'],
    ['saying where the link they stand in opens', '<a href="/a"><span class="x7">(opens in a new window)</span></a>'],
    ['saying it in another language', '<a href="/a"></a><small> [Öffnet in neuem Fenster]</small>'],
  ])('go by %s', (_, html) => {
    expect(textOf(copyPage(pageOf(`<body><p>Kept</p>${html}</body>`)).document.body)).toBe('Kept');
  });

  it('do not go by words that a link or a text needs', () => {
    const html =
      '<p>Read <a href="/a"><span>New window for the chapel</span></a>, <span>External link</span> of a chain</p>';
    expect(textOf(copyPage(pageOf(`<body>${html}</body>`)).document.body)).toBe(
      'Read New window for the chapel, External link of a chain',
    );
  });

  it('go where the page is rendered and does not show them', () => {
    const page = pageOf('<body><p>Kept</p><div id="gone"><p>Left</p></div></body>');
    const copy = copyPage({ ...page, isVisible: (element) => element.id !== 'gone' });
    expect(textOf(copy.document.body)).toBe('Kept');
  });

  it('stay when a control unfolds them, and when aria-hidden only speaks to screen readers', () => {
    const folded = `<button aria-controls="more">More</button><div id="more" hidden>${paragraph(1)}</div>`;
    const spoken = `<p aria-hidden="true">${prose(2)}</p>`;
    expect(copyPage(pageOf(`<body>${folded}${spoken}</body>`)).document.querySelectorAll('p')).toHaveLength(2);
  });

  it('are counted, and come along when asked for', () => {
    const page = pageOf(`<body><p>Kept</p><div hidden>${paragraphs(2)}</div></body>`);
    expect(copyPage(page).hiddenText).toBe(prose(1).length + prose(2).length);
    expect(copyPage(page, 'all').document.querySelectorAll('p')).toHaveLength(3);
  });
});

describe('shadow roots', () => {
  it('are flattened at any depth, with what the page slots into them', () => {
    const page = pageOf('<body><outer-host><p slot="lead">Slotted</p><p>Default</p></outer-host></body>');
    const { document } = page;
    const outer = document.querySelector('outer-host') as Element;
    const root = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('inner-host');
    const lead = document.createElement('slot');
    lead.setAttribute('name', 'lead');
    const empty = document.createElement('slot');
    empty.setAttribute('name', 'none');
    empty.append('Fallback');
    root.append(lead, inner, empty, document.createElement('slot'));
    const deep = document.createElement('p');
    deep.append('Deep');
    inner.attachShadow({ mode: 'open' }).append(deep);
    const copy = copyPage(page);
    expect(textOf(copy.document.body)).toBe('SlottedDeepFallbackDefault');
    expect(copy.roots).toHaveLength(3);
    expect(copy.document.querySelector('outer-host, inner-host, slot')).toBeNull();
  });
});
