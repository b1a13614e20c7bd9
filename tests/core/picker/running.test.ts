import { describe, expect, it } from 'vitest';
import { isLabelBox, isRunning } from '../../../core/picker/running';

const LONG =
  'Repairs begin in the second week of January and are to last until the herring come, which nobody has dared to date.';

function found(html: string): Element {
  const page = new DOMParser().parseFromString(`<article><p>${LONG}</p>${html}</article>`, 'text/html');
  const element = page.querySelector('.x');
  if (element === null) throw new Error(html);
  return element;
}

const isProse = (element: Element): boolean => (element.textContent ?? '').includes(LONG);

describe('what is warned of as the story’s', () => {
  it.each([
    ['a sentence in a paragraph', `<p>${LONG} <em class="x">He would not say why.</em></p>`],
    ['a word in a paragraph', `<p>${LONG} Nobody <em class="x">ever</em> said why.</p>`],
    ['the whole of a paragraph in a span', `<p><span class="x">${LONG}</span></p>`],
    ['a short line', '<div class="x"><b>He never did.</b></div>'],
    ['what is bold in a short line', '<div><b class="x">He never did.</b></div>'],
    ['an item of a list', '<ul><li class="x">Opened 1904</li><li>Closed twice</li></ul>'],
    ['a box with a sentence', '<div class="x"><h3>What it means</h3><span>Four of the seven rowed.</span></div>'],
  ])('is %s', (_, html) => {
    expect(isRunning(found(html), isProse)).toBe(true);
  });

  it.each([
    ['a label', '<div class="x">Advertisement</div>'],
    ['a link in a paragraph', `<p>${LONG} <a class="x" href="/join">Join us today.</a></p>`],
    ['a box around a link', '<div class="x"><a href="/join">Join us today.</a></div>'],
    ['a list of links', '<ul><li class="x"><a href="/a">Ferry stays</a></li></ul>'],
    ['a button', '<div><button class="x">Join us.</button></div>'],
    ['what its page calls something else', `<p>${LONG} <span class="x ad-label">Advertisement</span></p>`],
    ['a line far from the story', '<section><div class="x">Join us today.</div></section>'],
    ['a picture', '<div class="x"><img alt="A boat."></div>'],
  ])('is not %s', (_, html) => {
    expect(isRunning(found(html), isProse)).toBe(false);
  });
});

describe('a box of a heading and a few words', () => {
  it.each([
    [true, '<div class="x"><h3>Get our app</h3><span>Read faster on the go</span></div>'],
    [false, '<div class="x"><h3>What it means</h3><span>Four of the seven rowed.</span></div>'],
    [false, '<div class="x"><h3>What happened next</h3></div>'],
    [false, '<div class="x"><h3>Ferry stops</h3><time>10:45</time></div>'],
    [false, '<h3 class="x">What happened next</h3>'],
    [false, `<div class="x"><h3>Get our app</h3><p>${LONG.slice(0, -1)}</p></div>`],
  ])('%s: %s', (is, html) => {
    expect(isLabelBox(found(html))).toBe(is);
  });
});
