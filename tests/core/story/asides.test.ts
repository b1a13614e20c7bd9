import { describe, expect, it } from 'vitest';
import { paragraphs, prose } from './markup';
import { tidied } from './tidied';

const story = [1, 2, 3, 4, 5, 6].map(prose);
/** The story with something between its third and fourth paragraph. */
const around = (html: string): string => `${paragraphs(3)}${html}${paragraphs(3, 4)}`;

describe('lines of the publisher between paragraphs', () => {
  it.each([
    ['a note on paid links', '<p class="tail">If you buy something through a link here, we may earn a commission.</p>'],
    ['a note on paid links', '<p class="tail">We may receive compensation for some links to products.</p>'],
    ['a note on paid links', '<p><em>This article contains affiliate links.</em></p>'],
    ['a request to log in', '<p class="wall">Create an account or sign in to continue with your reading.</p>'],
    ['it stands in place of an embed', '<div class="box">Externen Inhalt anzeigen</div>'],
    ['it stands in place of an embed', '<p class="fallback">We apologize, but this video has failed to load.</p>'],
    ['a request to the reader', '<p>Follow me on Instagram: @lindmouth</p>'],
    ['a line that leads elsewhere', '<p><a href="/letter">Click here to read the harbour letter</a></p>'],
    [
      'a line that leads elsewhere',
      '<p>You read our weekly letter. <a href="/l">Sign up to get it</a> each Friday.</p>',
    ],
    ['a label', '<p>Show Caption</p>'],
    ['a table of contents', '<h3>Table of contents</h3>'],
  ])('%s: %s', (reason, html) => {
    expect(tidied(around(html))).toMatchObject({ lines: story, steps: [{ step: 'asides', reason }] });
  });

  it('go from above the first paragraph, where they are set in italics', () => {
    const note = (text: string): string => `<p>${text}</p>${paragraphs(6)}`;
    const text =
      'This story was in our weekly letter to readers by the water. <a href="/letter">Sign up for it</a>, and the tide will never find you asleep.';
    expect(tidied(note(`<em>${text}</em>`)).lines).toEqual(story);
    expect(tidied(note(text)).lines).toHaveLength(7);
  });

  it('go with the box that is made for them', () => {
    const box =
      '<div><h4>More to read?</h4><div><p>Sign in to unlock more stories</p><ul><li>All tides, one key</li></ul></div></div>';
    expect(tidied(around(box)).lines).toEqual(story);
  });

  it('the small print of a form takes the form along, and not the paragraph before it', () => {
    const form =
      '<div><h4>Newsletter: Tides</h4><p>Each Monday, what the water does.</p><p>Sie können sich jederzeit wieder abmelden.</p></div>';
    expect(tidied(around(form)).lines).toEqual(story);
    expect(tidied(around('<p class="small">You can unsubscribe at any time.</p>')).lines).toEqual(story);
  });

  it.each([
    ['a story about commissions', '<p>Ferry agents may earn a commission on each ticket they sell.</p>'],
    [
      'a request that is told',
      '<p>Follow us on X, the mayor wrote in her <a href="/l">letter</a> to all, and three people did.</p>',
    ],
    [
      'a demand with a linked name',
      '<p><a href="/mara">Mara Lind</a> said that we will not rest until we get full compensation from the harbour company.</p>',
    ],
    [
      'commissions in a sentence with a linked name',
      '<p><a href="/mara">Mara Lind</a> told the council that we may earn a commission on each ticket sold at the slip.</p>',
    ],
    ['compensation in a line unlike the rest', '<p class="said">We will get some compensation for the slip.</p>'],
    ['other ways to follow', '<p>Follow us on foot</p>'],
    ['words of the story itself', '<p>You can unsubscribe at any time. Sign in to unlock the slip, says the gate.</p>'],
    ['a quotation', '<p>“Follow me on Instagram,” said the harbour master.</p>'],
    ['a story about accounts', '<p>Residents had to create an account to read the plan, and few did.</p>'],
    ['a line that sends nobody on', '<p>Click here to read, said a sign on the old slip.</p>'],
    ['contents with their list', '<h3>Contents</h3><ul><li>Oak</li><li>Larch</li></ul>'],
    ['a word within a sentence', '<p>Loading took an hour.</p>'],
  ])('stay: %s', (_, html) => {
    expect(tidied(around(html)).steps).toEqual([]);
  });
});

describe('the last part of a page', () => {
  const STORY = paragraphs(6);
  const leading = '<p>Ice came early.</p><ul><li><a href="/ice">Ice on the Lind</a> and more</li></ul>';

  it.each([
    ['that leads to other pages', `<h2>More from the Ledger</h2>${leading}`],
    [
      'under bold words',
      '<p><strong>You may also be interested in</strong></p><ul><li><a href="/ice">Ice on the Lind</a></li></ul>',
    ],
    ['about the outlet', '<h3>Contact us</h3><p>We are in the old custom house, and glad to hear from you.</p>'],
    ['auf Deutsch', '<h3>Über uns</h3><p>Der Bote erscheint seit 1894 in Lindmund.</p>'],
  ])('goes: %s', (_, html) => {
    const { lines, steps } = tidied(`${STORY}${html}`);
    expect(lines).toEqual(story);
    expect(steps.map(({ step }) => step)).toEqual(['endings']);
  });

  it.each([
    ['without a link', '<h2>More on the ferry</h2><p>It sails at noon.</p>'],
    [
      'that introduces a statement',
      '<p>More from the council:</p><p><a href="/s">Its statement</a></p><p>It meets in May.</p>',
    ],
    ['that is much of the story', `<h2>About us</h2>${paragraphs(6, 7)}`],
    ['with another heading', '<h2>What it costs</h2><p>The plan is <a href="/plan">on view</a>.</p>'],
  ])('stays: %s', (_, html) => {
    expect(tidied(`${STORY}${html}`).steps).toEqual([]);
  });
});

describe('words that lead to other stories', () => {
  it.each([
    '<h2>Read also:</h2><ul><li><a href="/a">Ice</a> has come early to the Lind this year, says the pilot</li></ul>',
    '<p>MORE: <a href="/a">Ice on the Lind</a></p>',
    '<p>WATCH | <a href="/a">The slip at low water</a></p>',
  ])('go with what they lead to: %s', (html) => {
    expect(tidied(around(html))).toMatchObject({ lines: story, steps: [{ step: 'read-also' }] });
  });

  it('stay over a list of the story that has links', () => {
    const list =
      '<h2>Read also</h2><ul><li><a href="/a">The Pike</a>, for its window and its eel, and for the fog</li></ul>';
    expect(tidied(around(list)).steps).toEqual([]);
    expect(tidied(`${paragraphs(6)}${list}`).steps).toEqual([]);
  });

  it('stay where nothing is linked', () => {
    expect(tidied(around('<p>More: that is what the pilots ask for.</p>')).steps).toEqual([]);
  });
});

describe('cards', () => {
  it('with a linked headline go, and those of the story stay', () => {
    const teaser = '<div class="card"><p><a href="/a">Ice on the Lind</a></p><p>It came early.</p></div>';
    expect(tidied(around(teaser))).toMatchObject({ lines: story, steps: [{ step: 'teasers' }] });
    const part =
      '<div class="card"><h3>The tide</h3><p>It turns at noon.</p><p><a href="/t">See the tables</a></p></div>';
    expect(tidied(around(part)).steps).toEqual([]);
  });
});

describe('names in the markup', () => {
  it('of a request yield to much running text that Readability keeps', () => {
    expect(
      tidied(`${paragraphs(3)}<div class="signup-story">${paragraphs(3, 4)}</div>${paragraphs(20, 7)}`).steps,
    ).toEqual([]);
  });

  it.each(['post-boilerplate', 'below-content', 'prev_next_text', 'article-authorline'])('“%s” is no story', (name) => {
    expect(tidied(around(`<div class="${name}"><p>Said below every story.</p></div>`)).lines).toEqual(story);
  });

  it('a heading that is a sentence stays without anything below it', () => {
    const heading = '<h4>The slip was mended by hand, and nobody in Lindmouth has forgotten that.</h4>';
    const { lines } = tidied(around(`${heading}<div class="newsletter"><p>Tides, weekly.</p></div><h4>Costs</h4>`));
    expect(lines).toContain('The slip was mended by hand, and nobody in Lindmouth has forgotten that.');
  });
});
