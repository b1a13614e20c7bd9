import { describe, expect, it } from 'vitest';
import { elementBesideLinks, isBlank, lineElementOf, shownText } from '../../../core/page/blocks';
import { pageOf } from '../detect/support';

/** The first text with these words, and the outline of the element `find` gives for it. */
function found(html: string, words: string, find: (text: Text) => Element | null): string | null {
  const page = pageOf(html);
  const walker = page.createTreeWalker(page.body, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(words)) {
      const element = find(text);
      return element === null ? null : element.localName + (element.className === '' ? '' : `.${element.className}`);
    }
  }
  throw new Error(`No text has “${words}”.`);
}

describe('text as shown', () => {
  it('leaves scripts and frames out, and parts blocks', () => {
    const page = pageOf('<div><p>one</p><p>two<b>half</b></p><script>three</script><noscript>four</noscript></div>');
    expect(shownText(page.body)).toBe('one twohalf');
    expect(isBlank(page.body)).toBe(false);
    expect(isBlank(pageOf('<div><i></i><iframe></iframe><script>x</script></div>').body)).toBe(true);
  });

  it('stops soon after its limit', () => {
    const page = pageOf('<p>abc</p>'.repeat(1_000));
    expect(shownText(page.body, 10).length).toBeLessThan(30);
  });
});

describe('the element that holds a whole line', () => {
  it.each([
    ['<div class="slot"><p class="label">Ad</p></div>', 'p.label'],
    ['<div class="slot"><span><b>Ad</b></span></div>', 'div.slot'],
    ['<div><span class="label">Ad</span><p>story</p></div>', 'span.label'],
    ['<div class="slot">Ad<iframe></iframe></div>', 'div.slot'],
    ['<p>before<br><span class="label">Ad</span><br>after</p>', 'span.label'],
    ['<p>See the <b>Ad</b> for more</p>', null],
    ['<div>Ad<p>story</p></div>', null],
  ])('in %s is %s', (html, expected) => {
    expect(found(html, 'Ad', lineElementOf)).toBe(expected);
  });

  it('beside links is that of the words alone', () => {
    expect(found('<aside><span class="l">Ad:</span> <a href="/x">Buy</a></aside>', 'Ad', elementBesideLinks)).toBe(
      'span.l',
    );
    expect(found('<p><span class="l">Ad:</span> words</p>', 'Ad', elementBesideLinks)).toBeNull();
  });
});
