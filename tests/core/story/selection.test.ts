import { describe, expect, it } from 'vitest';
import { toText } from '../../../core/render/text';
import type { CleanArticle } from '../../../core/story/article';
import { readSelection, readShown, selectedBy, textSelection } from '../../../core/story/selection';
import { article } from '../render/article';
import { parse } from './markup';
import { storyPage } from './reading';

/** The test's own document with this in it: happy-dom's ranges work in no other. */
function pageOf(html: string) {
  const { title, body } = parse(html);
  document.title = title;
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...document.importNode(body, true).childNodes);
  return storyPage(document, { url: 'https://ledger.example/news/slip' });
}

const PAGE = `<html lang="en"><head><title>Ferry – Ledger</title></head><body>
  <p id="a">The council met <b>on Tuesday</b> night.</p>
  <div id="ad"><p>Advertisement</p></div>
  <ul><li id="b">Oak</li><li id="c">Larch</li></ul>
  <p id="d">Nobody else spoke.</p></body></html>`;

/** What is read when the text from one place to another is selected, a place being an element's first text and an offset. */
function selected(
  from: [id: string, offset: number],
  to: [id: string, offset: number],
  whole: CleanArticle | null = null,
) {
  const page = pageOf(PAGE);
  const range = document.createRange();
  const at = ([id, offset]: [string, number]): [Node, number] => [
    document.getElementById(id)?.firstChild as Node,
    offset,
  ];
  range.setStart(...at(from));
  range.setEnd(...at(to));
  const taken = new Set([...document.querySelectorAll('#ad')]);
  const before = document.documentElement.outerHTML;
  const read = readSelection({ ...page, taken, leftOut: { ad: 1 } }, selectedBy([range]), whole);
  expect(document.documentElement.outerHTML).toBe(before);
  return read;
}

describe('a selection', () => {
  it('is what lies between its ends, without what is flagged', () => {
    const read = selected(['a', 4], ['d', 6]);
    expect(toText(read?.body ?? { type: 'root', children: [] })).toBe(
      'council met on Tuesday night.\nOak\nLarch\nNobody',
    );
    expect(read).toMatchObject({ leftOut: { ad: 1 }, words: 8 });
  });

  it('can be a part of one text', () => {
    expect(toText(selected(['a', 4], ['a', 11])?.body ?? { type: 'root', children: [] })).toBe('council');
  });

  it('keeps the marks of what it holds', () => {
    expect(JSON.stringify(selected(['b', 1], ['c', 3])?.body)).toMatch(/"ul".*"li".*"ak".*"li".*"Lar"/);
  });

  it('has the source of the page’s article, else of the page alone', () => {
    const read = selected(['a', 0], ['a', 3], article());
    expect(read).toMatchObject({ title: 'Ferry slip stays open', authors: ['Mara Lind'], pages: null });
    expect(selected(['a', 0], ['a', 3])).toMatchObject({
      title: 'Ferry – Ledger',
      outlet: null,
      authors: [],
      language: 'en',
    });
  });

  it('is nothing where only flagged things are selected', () => {
    const page = pageOf(PAGE);
    const ad = page.document.getElementById('ad') as Element;
    const range = page.document.createRange();
    range.selectNodeContents(ad);
    expect(readSelection({ ...page, taken: new Set([ad]) }, selectedBy([range]), null)).toBeNull();
  });

  it('can be told by the browser alone', () => {
    const read = textSelection('One.\n\n Two.', { title: 'Frame', url: 'https://x.example/' }, null);
    expect(toText(read.body)).toBe('One.\nTwo.');
    expect(read).toMatchObject({ title: 'Frame', url: 'https://x.example/', words: 2 });
  });
});

describe('a selection in the reader', () => {
  const STORY = `<body><h1 id="title">Ferry</h1><div id="story"><p id="a">One <em>small</em> step.</p><p id="b">Two.</p>
    </div><p id="end">From the Ledger</p></body>`;

  function shown(from: [id: string, offset: number], to: [id: string, offset: number]): string | null {
    pageOf(STORY);
    const at = ([id, offset]: [string, number]): [Node, number] => [
      document.getElementById(id)?.firstChild as Node,
      offset,
    ];
    const range = document.createRange();
    range.setStart(...at(from));
    range.setEnd(...at(to));
    const read = readShown([range], document.getElementById('story') as Element, article());
    if (read !== null) expect(read.title).toBe(article().title);
    return read && toText(read.body);
  }

  it('is the part of the story that is selected', () => {
    expect(shown(['a', 1], ['b', 2])).toBe('ne small step.\nTw');
  });

  it('can be within one text', () => {
    expect(shown(['b', 0], ['b', 2])).toBe('Tw');
  });

  it('is without what stands around the story', () => {
    expect(shown(['title', 2], ['end', 4])).toBe('One small step.\nTwo.');
    expect(shown(['title', 0], ['title', 4])).toBeNull();
  });
});

describe('a selection and shadow roots', () => {
  it('holds what lies in a shadow root within it, and is found in one itself', () => {
    const page = pageOf('<body><p id="a">One.</p><x-story></x-story><p id="b">Four.</p></body>');
    const root = (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    inner.textContent = 'Two or three.';
    root.append(inner);
    const textOf = (range: Range): string => {
      const read = readSelection({ ...page, shadow: (element) => element.shadowRoot }, selectedBy([range]), null);
      return toText(read?.body ?? { type: 'root', children: [] });
    };
    const around = document.createRange();
    around.selectNodeContents(document.body);
    expect(textOf(around)).toBe('One.\nTwo or three.\nFour.');
    const within = document.createRange();
    within.setStart(inner.firstChild as Node, 0);
    within.setEnd(inner.firstChild as Node, 3);
    expect(textOf(within)).toBe('Two');
  });
});
