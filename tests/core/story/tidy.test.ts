import { describe, expect, it } from 'vitest';
import { paragraph, paragraphs, prose } from './markup';
import { tidied } from './tidied';

const STORY = paragraphs(6);
const story = [1, 2, 3, 4, 5, 6].map(prose);

describe('what goes, and the step that says why', () => {
  it.each([
    ['author', `${STORY}<div class="author-bio"><p>Mara Lind writes about harbours.</p></div>`],
    ['newsletter', `${paragraphs(3)}<div class="newsletter-box"><p>Tides, weekly.</p></div>${paragraphs(3, 4)}`],
    ['related', `${STORY}<div class="related-stories"><ul><li><a href="/a">Ice</a></li></ul></div>`],
    ['share', `<div class="share-buttons"><p>Share</p></div>${STORY}`],
    ['dates', `<div class="timestamp"><p>Two days ago</p></div>${STORY}`],
    ['tags', `${STORY}<ul class="tag-list"><li>Ferries</li><li>Harbour</li></ul>`],
    ['comments', `${STORY}<section id="comments"><p>I walk there.</p></section>`],
    ['advertising', `${paragraphs(3)}<div class="ad-slot"><p>Ropes for all</p></div>${paragraphs(3, 4)}`],
    ['navigation', `<ul class="breadcrumbs"><li>News</li><li>Harbour</li></ul>${STORY}`],
    ['consent', `${paragraphs(3)}<div class="consent-wall"><p>Show the map?</p></div>${paragraphs(3, 4)}`],
    ['headline', `<h1>Ferry slip at Lindmouth stays open</h1>${STORY}`],
    ['headline', `<h2>Harbour: Ferry slip at Lindmouth stays open – The Lindmouth Ledger</h2>${STORY}`],
    ['opening', `<p>11 February 2026, 09:12</p>${STORY}`],
    ['opening', `<p>By Mara Lind, Staff Writer</p>${STORY}`],
    ['opening', `<p><a href="/harbour">Harbour</a></p>${STORY}`],
    ['opening', `<p>Von Ada Quill, Lindmund</p>${STORY}`],
    ['opening', `${paragraph(1)}<p>11.02.2026, 20:24 Uhr</p>${paragraphs(5, 2)}`],
    ['opening', `${paragraph(1)}<p>Published <time>10:30</time></p>${paragraphs(5, 2)}`],
    ['opening', `${paragraph(1)}<p class="tail">Von Ada Quill, Lindmund</p>${paragraphs(5, 2)}`],
    ['opening', `<ul><li>News</li><li>Ferry slip at Lindmouth stays open</li></ul>${STORY}`],
    ['read-also', `${paragraphs(3)}<p>Read also: <a href="/ice">Ice on the Lind</a></p>${paragraphs(3, 4)}`],
    ['read-also', `${STORY}<h3>Les også</h3><ul><li><a href="/ice">Is på elva Lind</a></li></ul>`],
    [
      'teasers',
      `${paragraphs(3)}<article><h3><a href="/ice">Ice on the Lind</a></h3><p>It came early.</p></article>${paragraphs(3, 4)}`,
    ],
    ['buttons', `${STORY}<p><a class="btn btn-primary" href="/join">Become a member</a></p>`],
    ['repeated', `${STORY}<div class="mobile">${paragraph(2)}</div>`],
    ['pulled', `${STORY}<blockquote>the ferry slip at Lindmouth was mended in week 4 of the year</blockquote>`],
    [
      'pulled',
      `${STORY}<aside class="pull-quote"><p>the ferry slip at Lindmouth was mended in week 4.</p><p>Ada Calder</p></aside>`,
    ],
    ['orphans', `${STORY}<h3>Comments</h3>`],
    ['folded', `${STORY}<p class="d-none">Printed from the Ledger</p>`],
  ])('%s: %s', (step, html) => {
    const { lines, steps } = tidied(html);
    expect(lines).toEqual(story);
    expect(steps.map((taken) => taken.step)).toContain(step);
  });

  it('gives a caption to the picture it stands by, and drops it without one', () => {
    const image = '<img src="https://cdn.example/slip.jpg">';
    const caption = '<p class="caption">The slip at low water.</p>';
    expect(tidied(`${image}${caption}${STORY}`)).toEqual({
      lines: story,
      steps: [{ step: 'captions', reason: 'the caption of a picture', text: 'The slip at low water.' }],
    });
    expect(tidied(`${caption}${STORY}`).steps.map(({ step }) => step)).toEqual(['captions']);
  });

  it('sets embedded posts apart without taking them out', () => {
    const post = '<blockquote class="twitter-tweet"><p>I walk there.</p>— A reader</blockquote>';
    expect(tidied(`${paragraphs(3)}${post}${paragraphs(3, 4)}`)).toEqual({ lines: story, steps: [] });
  });

  it('takes the heading of a box with the box', () => {
    const box = '<h3>More to know</h3><div class="newsletter"><p>Tides, weekly.</p></div>';
    expect(tidied(`${paragraphs(3)}${box}<h3>Costs</h3>${paragraphs(3, 4)}`).lines).toEqual([
      ...story.slice(0, 3),
      'Costs',
      ...story.slice(3),
    ]);
  });
});

describe('quotations set large', () => {
  const said = '<p>“We mended it with oak, then larch,” she says, “and with railway sleepers at the end.”</p>';

  it('go when the text says them piece by piece, and with them who said them', () => {
    const quote =
      '<div class="quote"><blockquote>“We mended it with oak, then larch, and with railway sleepers at the end.”</blockquote><p>Ada Quill, harbour master</p></div>';
    const { lines, steps } = tidied(`${paragraphs(3)}${quote}${said}${paragraphs(3, 4)}`);
    expect(lines).toHaveLength(7);
    expect(steps).toMatchObject([{ step: 'pulled', text: expect.stringMatching(/Ada Quill, harbour master$/) }]);
  });

  it('stay when the text says little of them, and a sentence below one stays', () => {
    const quote =
      '<blockquote>We mended it with oak, then larch, until the yard had nothing left to give us.</blockquote>';
    expect(tidied(`${paragraphs(3)}${quote}${said}${paragraphs(3, 4)}`).steps).toEqual([]);
    const both =
      '<div><blockquote>We mended it with oak, then larch, she says.</blockquote><p>Nobody asked her why.</p></div>';
    expect(tidied(`${paragraphs(3)}${both}${said}${paragraphs(3, 4)}`).lines).toContain('Nobody asked her why.');
  });
});

describe('what stays', () => {
  it.each([
    '<h2>Inflation falls to 2.25 percent</h2>',
    '<h2>THW Kiel schlägt Flensburg 31:28</h2>',
    '<h2>Von Angela Merkel zu Friedrich Merz</h2>',
    '<h2>By Royal Appointment</h2>',
    '<p>By Royal Appointment</p>',
    '<p>यह घटना सुबह 10:30 बजे हुई।</p>',
    '<p class="said">Inflation falls to 2.25 percent</p>',
    '<p class="said">Flensburg lost 31:28</p>',
  ])('below the first paragraph: %s', (html) => {
    expect(tidied(`${paragraph(1)}${html}${paragraphs(5, 2)}`).steps).toEqual([]);
  });

  it.each([
    ['paragraphs in a wrapper named after something else', `<div class="newsletter-edition">${STORY}</div>`],
    ['the opening paragraph, whatever it is called', `<div class="teaser">${paragraph(1)}</div>${paragraphs(5, 2)}`],
    ['a short paragraph that links', `${STORY}<p>It is <a href="/slip">here</a>.</p>`],
    ['a line by the water', `<p>By the harbour, at noon</p>${STORY}`],
    ['a span of years', `<p>Applies to boats of 2021-2023</p>${STORY}`],
    ['a date further down', `${paragraphs(5)}<p>11.02.2026, 20:24 Uhr</p>${paragraph(6)}`],
    ['a list before the story', `<ul><li>Oak</li><li>Ferries stay</li></ul>${STORY}`],
    ['a line with a year in it', `<p>The slip was built in 1894 by the council.</p>${STORY}`],
    ['a sentence about reading', `${STORY}<p>Read also what the council says: it has a plan.</p>`],
    ['a list of the story', `${paragraphs(3)}<ul><li>Oak</li><li>Larch</li></ul>${paragraphs(3, 4)}`],
    ['subheadings with text below', `${paragraphs(3)}<h2>Tags and comments</h2>${paragraphs(3, 4)}`],
    [
      'a quotation the text does not say',
      `${STORY}<blockquote>A draughty habit, said the old harbour master.</blockquote>`,
    ],
    [
      'a pulled quotation the text does not say',
      `${STORY}<aside class="pull-quote"><p>A draughty habit, and I have had it for years.</p><p>Ada Calder</p></aside>`,
    ],
    ['a heading that links, with running text below', `<h2><a href="https://slip.example/">The slip</a></h2>${STORY}`],
    ['short lines said twice', `<p>Yes.</p>${paragraphs(3)}<p>Yes.</p>${paragraphs(3, 4)}`],
    ['a hidden class that shows itself again', `${STORY}<p class="hidden md:block">For wide screens.</p>`],
  ])('%s', (_, html) => {
    expect(tidied(html).steps).toEqual([]);
  });
});
