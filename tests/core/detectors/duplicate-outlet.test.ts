import { describe, expect, it } from 'vitest';
import { articleWith, found, pageOf } from '../detect/support';

describe('the check for an outlet’s name said twice', () => {
  const above = (html: string): Document => {
    const page = articleWith('', 0);
    page.querySelector('h1')?.before(...pageOf(html).body.children);
    return page;
  };

  it('flags it above the story, as logo and text', () => {
    const logo =
      '<div><a data-ylk="sec:logo-provider" href="https://ledger.example"><img alt="The Lindmouth Ledger"></a><span>The Lindmouth Ledger</span></div>';
    expect(found(above(logo), 'duplicate')).toEqual([['The Lindmouth Ledger']]);
    expect(
      found(above('<div class="provider"><span>Skerry Gazette</span><b>Skerry Gazette</b></div>'), 'duplicate'),
    ).toEqual([['Skerry Gazette']]);
  });

  it.each(['Skerry GazetteSkerry Gazette', 'Skerry Gazette Skerry Gazette'])('flags it in one text: %s', (text) => {
    expect(found(above(`<div class="provider-name"><span>${text}</span></div>`), 'duplicate')).toEqual([[text]]);
  });

  it('leaves alone a doubled word that names no outlet', () => {
    expect(found(above('<div class="kicker"><span>Pago Pago</span></div>'), 'duplicate')).toEqual([]);
    expect(found(articleWith('<p class="source">Walla Walla</p>', 2), 'duplicate')).toEqual([]);
  });

  it('leaves alone a person’s name in a heading', () => {
    const card = '<div class="partner"><a href="/a">Marit Oldenquist</a><h3>Marit Oldenquist</h3></div>';
    expect(found(above(card), 'duplicate')).toEqual([]);
  });

  it('leaves alone other places and other words', () => {
    expect(
      found(articleWith('<p class="source"><span>Skerry Gazette</span><b>Skerry Gazette</b></p>', 3), 'duplicate'),
    ).toEqual([]);
    expect(found(above('<div><span>Live</span><b>Live</b></div>'), 'duplicate')).toEqual([]);
    expect(found(above('<nav class="brand"><a>Sport</a><a>Sport</a></nav>'), 'duplicate')).toEqual([]);
  });
});
