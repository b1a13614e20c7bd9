import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf, scan } from '../detect/support';

const TITLE = 'Goats clear the bank below the mill in nine days';
const OTHER = 'The council counts its lamps again';
const link = (title: string): string => `<a href="/${title.length}">${title}</a>`;

describe('the check for other stories', () => {
  it.each([
    `<p>Read also: ${link(TITLE)}</p>`,
    `<p><strong>READ MORE:</strong> ${link(TITLE)}</p>`,
    `<p><b>Read more: ${link(TITLE)}</b></p>`,
    `<div><p><em>&gt;&gt; See also: ${link(TITLE)}</em></p></div>`,
    `<p>${link(`Read next: ${TITLE}`)}</p>`,
    `<ul><li>Related: ${link(TITLE)}</li></ul>`,
    `<aside><p>Also read</p>${link(TITLE)}</aside>`,
    `<a href="/9"><p>Read next: ${TITLE}</p></a>`,
    `<p>Read more: ${link(`${TITLE}, although the miller had asked for sheep and nobody had thought of the ferrets at all`)}</p>`,
  ])('flags a line with its link: %s', (html) => {
    const finds = found(articleWith(html, 3), 'related');
    expect(finds).toHaveLength(1);
    expect(finds[0]?.join(' ')).toContain(TITLE);
  });

  it.each([
    ['de', 'Lesen Sie auch'],
    ['fr', 'À lire aussi'],
    ['es', 'Lea también'],
    ['it', 'Leggi anche'],
    ['pt', 'Leia também'],
    ['nl', 'Lees ook'],
    ['sv', 'Läs också'],
    ['no', 'Les også'],
    ['da', 'Læs også'],
    ['fi', 'Lue myös'],
    ['pl', 'Czytaj także'],
    ['cs', 'Čtěte také'],
    ['ru', 'Читайте также'],
    ['uk', 'Читайте також'],
    ['tr', 'İlgili haberler'],
    ['ar', 'اقرأ أيضا'],
    ['he', 'קראו גם'],
    ['hi', 'यह भी पढ़ें'],
    ['ja', 'あわせて読みたい'],
    ['ko', '관련기사'],
    ['zh', '延伸閱讀'],
    ['id', 'Baca Juga'],
    ['ro', 'Citește și'],
  ])('knows the words in %s: %s', (language, lead) => {
    expect(found(articleWith(`<p>${lead}: ${link(TITLE)}</p>`, 3, language), 'related')).toEqual([
      [`${lead}: ${TITLE}`],
    ]);
    const list = `<h3>${lead}</h3><ul><li>${link(TITLE)}</li><li>${link(OTHER)}</li></ul>`;
    expect(found(articleWith(list, 3, language), 'related')).toEqual([[lead, `${TITLE}${OTHER}`]]);
  });

  it('takes the whole box, with its pictures, and no more', () => {
    const card = `<a href="/1"><img alt=""><span>${TITLE}</span></a>`;
    const others = `${link(OTHER)}${link('The brass band finds its second trombone in a hedge')}`;
    const box = `<div class="box"><div><h4>Related stories</h4></div><div>${card}${others}</div></div>`;
    expect(found(articleWith(`<div class="wrap">${box}<p>He did not answer.</p></div>`, 2), 'related')).toEqual([
      [`Related stories${TITLE}${OTHER}The brass band finds its second trombone in a hedge`],
    ]);
  });

  it('takes the run of linked lines after a heading and stops at the story', () => {
    const run = `<p>Read more:</p><p>${link(TITLE)}</p><p>${link(OTHER)}</p><p>She wrote <a href="/l">a letter</a>.</p>`;
    expect(found(articleWith(run, 2), 'related')).toEqual([['Read more:', TITLE, OTHER]]);
  });

  it('leaves references between the paragraphs of a guide or blog alone, and takes a list at its end', () => {
    const line = `<p>Read more: ${link(TITLE)}</p>`;
    const list = `<h3>Related articles</h3><ul><li>${link(TITLE)}</li><li>${link(OTHER)}</li></ul>`;
    const declaring = (type: string, html: string, place = 3): Document => {
      const page = articleWith(html, place);
      const data = page.createElement('script');
      data.setAttribute('type', 'application/ld+json');
      data.textContent = `{"@context":"https://schema.org","@type":"${type}"}`;
      page.head.append(data);
      return page;
    };
    expect(found(declaring('BlogPosting', line), 'related')).toEqual([]);
    expect(found(declaring('NewsArticle', line), 'related')).toHaveLength(1);
    expect(found(declaring('BlogPosting', list), 'related')).toEqual([]);
    expect(found(declaring('BlogPosting', list, 5), 'related')).toHaveLength(1);
    expect(found(declaring('NewsArticle', list), 'related')).toHaveLength(1);
    const url = 'https://www.lindmouth.example/blog/slips';
    expect(scan(articleWith(line, 3), { url }).findings).toEqual([]);
  });

  it('leaves the page around the story alone', () => {
    const box = `<section><h2>More stories</h2><ul><li>${link(TITLE)}</li><li>${link(OTHER)}</li></ul></section>`;
    const after = articleWith('', 0);
    after.querySelector('article')?.after(...pageOf(box).body.children);
    expect(found(after, 'related')).toEqual([]);
    const beside = articleWith('', 0);
    beside.querySelector('main')?.after(...pageOf(`<aside class="side">${box}</aside>`).body.children);
    expect(found(beside, 'related')).toEqual([]);
    expect(found(articleWith(`<nav>${box}</nav>`, 3), 'related')).toEqual([]);
  });

  it.each([
    `<p>Read more books, said the ${link('teacher of the lower school in Lindmouth')}, and fewer slates.</p>`,
    `<ul><li>Read more about ${link('how many loaves a lock keeper eats in a week')}.</li></ul>`,
    '<p>Read more: that was all the note on the door said.</p>',
    '<h2>Related</h2><p>The two bridges are related by a quarrel and a carpenter, and by nothing else at all.</p>',
    `<h2>Related</h2><p>Her cousin keeps <a href="/g">the goats</a>.</p>`,
    `<p>See also the ${link('report of the river trust')} on page nine, where the count is given month by month.</p>`,
    `<div><h4>Related</h4><div>Her cousin keeps goats, lambs and, since Friday, ferrets. ${link(TITLE)}</div></div>`,
    '<p>Related: <a href="/linux">Linux</a> <a href="/open">Open Source</a></p>',
    `<blockquote>Read also: ${link(TITLE)}</blockquote>`,
    `<table><tbody><tr><td>Related</td><td>${link(TITLE)}</td></tr></tbody></table>`,
    `<h3>Sources</h3><ul><li>${link('Minutes of the harbour council, March')}</li></ul>`,
    '<p>Related: <a href="#notes">notes below in this story</a></p>',
    `<figure><img alt="x"><figcaption>Related: ${link(TITLE)}</figcaption></figure>`,
  ])('leaves alone %s', (html) => {
    expect(found(articleWith(html, 3), 'related')).toEqual([]);
  });
});
