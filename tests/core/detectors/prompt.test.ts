import { describe, expect, it } from 'vitest';
import { articleWith, found } from '../detect/support';

describe('the check for prompts', () => {
  it('flags them by their link in any language, with their whole line', () => {
    const prompt =
      '<div class="cta"><p>Legg til oss <a href="https://www.google.com/preferences/source?q=ledger.example">som foretrukket kilde</a></p></div>';
    expect(found(articleWith(prompt, 0, 'no'), 'prompt')).toEqual([['Legg til oss som foretrukket kilde']]);
  });

  it.each([
    'Add the Ledger as a preferred source to see more of our stories on Google.',
    'Sign up for our weekly newsletter',
    'Follow us on Instagram for more from the quay',
  ])('flags them by their words: %s', (text) => {
    expect(found(articleWith(`<p>${text}</p>`, 3), 'prompt')).toEqual([[text]]);
    expect(found(articleWith(`<p>${text.slice(0, 14)}<b>${text.slice(14)}</b></p>`, 3), 'prompt')).toEqual([[text]]);
  });

  it.each([
    '<p>The newest way is a switch: on <a href="https://www.google.com/preferences/source?q=x">a page of its own</a> the search engine lets readers name the outlets that they would like to see first.</p>',
    '<p>“Sign up for our newsletter,” said the carrier of a rival paper.</p>',
    '<h2>Follow us on foot</h2>',
    '<blockquote>Subscribe to our newsletter</blockquote>',
    '<p>Nine of ten asked us to sign up for another newsletter.</p>',
  ])('leaves alone %s', (html) => {
    expect(found(articleWith(html, 3), 'prompt')).toEqual([]);
  });
});
