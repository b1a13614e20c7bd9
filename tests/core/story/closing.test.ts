import { describe, expect, it } from 'vitest';
import { paragraphs, prose } from './markup';
import { tidied } from './tidied';

const STORY = paragraphs(6);
const story = [1, 2, 3, 4, 5, 6].map(prose);
const link = (text: string): string => `<p><a href="/${text.length}">${text}</a></p>`;

describe('what goes from the end of a story, and why', () => {
  it.each([
    ['a note on rights', '<p>© 2026 The Lindmouth Ledger. Nothing of it may be copied.</p>'],
    ['a note on rights', '<p>Disclaimer: All rights reserved for what we write.</p>'],
    ['a note on rights', '<p>Alle Rechte vorbehalten.</p>'],
    ['a note on rights', '<p>記事の無断転載を禁じます。</p>'],
    ['a request to the reader', '<p>Please sign up for our <a href="/letter">tides letter</a>.</p>'],
    [
      'a request to the reader',
      '<p>Abonniere den <a href="/k">WhatsApp-Kanal</a> des Boten und verpasse keine Flut.</p>',
    ],
    ['a request to the reader', '<p><a href="/a">Abonnez-vous</a> pour lire la suite.</p>'],
    ['about the comments', '<p><i>Leave a comment below.</i></p>'],
    ['about the comments', '<p class="tail">Leave a comment below.</p>'],
    ['how to reach the newsroom', '<p>Tell us more at harbour@ledger.example.</p>'],
    ['how to reach the newsroom', '<p>Kontakt: Mara Lind, m.lind@post.example</p>'],
    ['how to cite the page', '<p>Cite as: Slip, read on 2 May from https://ledger.example/news/slip</p>'],
    ['tags', '<p>Tags: ferries, harbour</p>'],
    ['tags', '<p>Schlagworte: Fähren, Hafen</p>'],
    ['a date after the story', '<p>Last updated: February 11, 2026</p>'],
    ['a date after the story', '<p><time>February 11, 2026</time></p>'],
    ['a date after the story', '<p class="tail">February 11, 2026</p>'],
    ['a date after the story', '<p class="tail">This story was originally published February 11, 2026, 9:12 AM.</p>'],
    ['the mark of an agency', '<p>(Quelle: dpa)</p>'],
    ['a link after the story', link('Ice came early to the Lind')],
    ['links after the story', '<ul><li><a href="/a">Ice on the Lind</a></li><li><a href="/b">A dry dock</a></li></ul>'],
    ['a label with nothing left to it', "<p>Editors' pick</p>"],
    ['a label with nothing left to it', '<div class="box-head">From the harbour</div>'],
    ['it announces what is not there', '<p>Now, see some more of our boats:</p>'],
  ])('%s: %s', (reason, html) => {
    const { lines, steps } = tidied(`${STORY}${html}`);
    expect(lines).toEqual(story);
    expect(steps).toMatchObject([{ step: 'closing', reason }]);
  });

  it('takes along the words that led to links, and keeps a sentence that announced what was not a list', () => {
    const list = '<ul><li><a href="/a">Ice on the Lind</a></li><li><a href="/b">A dry dock</a></li></ul>';
    expect(tidied(`${STORY}<p>Watch now:</p>${list}`).lines).toEqual(story);
    const tags = '<p>The harbour prize went to:</p><p>Tags: ferries, harbour</p>';
    expect(tidied(`${STORY}${tags}`).lines).toEqual([...story, 'The harbour prize went to:']);
  });

  it('works backwards through several, and passes over a note in italics', () => {
    const end =
      '<p>Please sign up for our <a href="/letter">tides letter</a>.</p><p><i>Some names were changed.</i></p><p>All rights reserved.</p>';
    expect(tidied(`${STORY}${end}`).lines).toEqual([...story, 'Some names were changed.']);
  });
});

describe('what stays at the end of a story', () => {
  it.each([
    ['a sentence about rights', '<p>Copyright in the harbour plan lies with the council, said its clerk.</p>'],
    ['a sentence that begins as a label does', '<p>More on the ferry is not known yet.</p>'],
    ['a word explained', '<p>Tags: that is what the children call the game.</p>'],
    ['a sentence about copying', '<p>The old plans are not to be copied, the clerk said.</p>'],
    ['a sentence about what was published', '<p>The article was first published in 1998.</p>'],
    [
      'a line that announces a post',
      '<p>She wrote:</p><blockquote class="twitter-tweet"><p>I walk there.</p></blockquote>',
    ],
    ['a sentence about commissions', '<p>Ferry agents may earn a commission on each ticket they sell.</p>'],
    ['an address of somebody else', '<p>Witnesses are asked to write to police@lindmouth.example.</p>'],
    [
      'a request that is told',
      '<p>Follow us on X, the mayor wrote in her <a href="/l">letter</a> to all, and three people did.</p>',
    ],
    ['a quotation that asks for something', '<p>“Sign up for the slip watch,” she said.</p>'],
    ['a sentence with a date', '<p>The old slip closed on 4 May 1998.</p>'],
    ['a price', '<p>A day ticket costs £26.99.</p>'],
    ['a sentence with a link', '<p>The plan is <a href="/plan">on view</a> in the town hall.</p>'],
    ['sources written out', '<h3>Sources</h3><ul><li><a href="/a">Harbour acts of 1894</a></li></ul>'],
    ['an address as a source', '<p><a href="https://www.harbour.example">www.harbour.example</a></p>'],
    ['a short sentence with the mark of an agency', '<p>Das Verfahren wurde eingestellt. (dpa)</p>'],
    ['a short sentence with the mark of an agency', '<p>Er bleibt in Haft. (AFP)</p>'],
    ['a short sentence with the mark of an agency', '<p>The lamps stay on. (SDA)</p>'],
    ['a short sentence below a dateline', '<p>LINDMUND (dpa) - Die Lampen bleiben an.</p>'],
    [
      'a list of links that a sentence announces',
      '<p>The winners of the harbour prize are:</p><ul><li><a href="/a">Ada Quill, pilot</a></li><li><a href="/b">Ben Reed, diver</a></li></ul>',
    ],
    [
      'dates of a tour',
      '<p>12 May 2026 – Lindmouth, Harbour Hall</p><p>14 May 2026 – Quillby, Old Pier</p><p class="tail">16 May 2026 – Reed</p>',
    ],
    ['a date in the shape of the story', '<p>12 May 2026 – Lindmouth, Harbour Hall</p>'],
    [
      "a sentence with an address of the site's",
      '<p>The boat was last seen off the old slip in the night of the storm, with its lamps out and no name on it. Anyone who saw it can write to witness@ledger.example.</p>',
    ],
    [
      'a sentence that tells of rights',
      '<p>The judge noted that the sign at the gate says all rights reserved, and sent the case back to the lower court.</p>',
    ],
    ['a short last line in the shape of the story', '<p>And the slip stays</p>'],
    ['a heading with text below it that ends in a colon', '<h3>What it costs:</h3><p>Nobody knows.</p>'],
  ])('%s', (_, html) => {
    expect(tidied(`${STORY}${html}`).steps).toEqual([]);
  });

  it('anything before the last paragraph', () => {
    const html = `${paragraphs(3)}<p>Please sign up for our <a href="/letter">tides letter</a>.</p>${paragraphs(3, 4)}`;
    expect(tidied(html).steps).toEqual([]);
  });
});

describe('about the author', () => {
  it.each([
    '<p>Mara Lind writes about harbours for the Ledger.</p>',
    '<p>About the author: Mara Lind has crossed the Lind four thousand times.</p>',
    '<p>Mara is a senior reporter at the Ledger.</p>',
    '<p>Mara Lind</p><p>When she is not afloat, Lind lives above the harbour.</p>',
    '<p>Mara Lind</p><p>Write to Mara Lind at the Ledger, by the old slip.</p>',
  ])('goes: %s', (html) => {
    const { lines, steps } = tidied(`${STORY}${html}`);
    expect(lines).toEqual(story);
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['bios']));
  });

  it.each([
    ['when the author is in the story', `<p>Mara Lind was there.</p>${STORY}<p>Mara Lind left at noon.</p>`],
    ['about the outlet', `${STORY}<p>The Ledger has asked the council for a comment.</p>`],
    ['somebody of her name', `${STORY}<p>Mara is the name of the boat that sank at the slip.</p>`],
    ['a word that is also her first name', `${STORY}<p>Mara beans are grown on the bank.</p>`],
    ['in the middle', `${paragraphs(1)}<p>Mara Lind writes about harbours.</p>${paragraphs(7, 2)}`],
  ])('stays: %s', (_, html) => {
    expect(tidied(html).steps).toEqual([]);
  });

  it('stays: somebody whose name goes on where the author’s ends', () => {
    const html = `${STORY}<p>Ann Leeds, 43, lives above the harbour and hears each ferry.</p>`;
    expect(tidied(html, { authors: ['Ann Lee'] }).steps).toEqual([]);
  });

  it.each(['Will the slip stay open after all?', 'Young sailors will wait for it.'])(
    'stays after a note: what holds a part of the name, “%s”',
    (text) => {
      const html = `${STORY}<p>Will Young writes about harbours.</p><p>${text}</p>`;
      expect(tidied(html, { authors: ['Will Young'] }).lines).toEqual([...story, text]);
    },
  );
});

describe('paragraphs that are nothing but links', () => {
  const row = (count: number): string =>
    Array.from({ length: count }, (_, index) => link(`To pier number ${'one '.repeat(index + 1)}`)).join('');

  it('go when many stand in a row', () => {
    const { lines, steps } = tidied(`${paragraphs(3)}${row(5)}${paragraphs(3, 4)}`);
    expect(lines).toEqual(story);
    expect(steps).toMatchObject([{ step: 'elsewhere', reason: 'links to other pages' }]);
  });

  it('go when they stand in brackets', () => {
    expect(tidied(`${paragraphs(3)}${link('(Here is why the slip leaks.)')}${paragraphs(3, 4)}`)).toMatchObject({
      lines: story,
      steps: [{ step: 'elsewhere' }],
    });
  });

  const list = (count: number, host = ''): string =>
    `<ul>${Array.from({ length: count }, (_, index) => `<li>Harbour: <a href="${host}/${index}">Ice comes early to the Lind, for the ${index}th time</a></li>`).join('')}</ul>`;

  it('go as a list of stories between two paragraphs', () => {
    expect(tidied(`${paragraphs(3)}${list(3)}${paragraphs(3, 4)}`)).toMatchObject({
      lines: story,
      steps: [{ step: 'elsewhere', reason: 'links to other stories' }],
    });
  });

  it.each([
    ['of other sites', list(3, 'https://pilots.example')],
    ['as long as a story is made of', list(9)],
    [
      'that a paragraph announces',
      `<p>${'The pilots keep a log of each winter since the old slip burned down, and it says:'}</p>${list(3)}`,
    ],
    [
      'of sentences that begin with a link',
      `<ul>${'<li><a href="/mayor">Mara Lind, the mayor of the past nine years</a> wants to freeze the harbour tax.</li>'.repeat(2)}</ul>`,
    ],
    [
      'of sentences that are links but for their end',
      `<ul>${'<li><a href="/mayor">Mara Lind, the mayor of the past nine years in Lindmouth</a> says no.</li>'.repeat(2)}</ul>`,
    ],
    [
      'of words in the text',
      '<ul><li>Oak, as in <a href="/oak">the old slip</a></li><li>Larch, as in <a href="/l">the new</a></li></ul>',
    ],
  ])('stay as a list %s', (_, html) => {
    expect(tidied(`${paragraphs(3)}${html}${paragraphs(3, 4)}`).steps).toEqual([]);
  });

  it('stay as a list that the page’s data has in the story', () => {
    const knows = (text: string): boolean => !text.includes('2th');
    expect(tidied(`${paragraphs(3)}${list(3)}${paragraphs(3, 4)}`, { knows }).steps).toEqual([]);
  });

  it('stay when few stand among others', () => {
    expect(tidied(`${paragraphs(3)}${row(3)}${paragraphs(3, 4)}`).steps).toEqual([]);
  });
});
