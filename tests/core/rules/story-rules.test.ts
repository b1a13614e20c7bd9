import { beforeEach, describe, expect, it } from 'vitest';
import { openShadowRoot } from '../../../core/page/shadow';
import type { PageRule } from '../../../core/rules/page-rule';
import { storyRules } from '../../../core/rules/story-rules';

const portal: PageRule = {
  id: 'portal',
  role: 'syndicator',
  name: 'Portal',
  url: 'https://portal.example/',
  hosts: ['portal.example'],
  attribution: {
    outlet: [{ selector: 'story-head >>> .brand img', attribute: 'alt' }, { selector: '.brand' }],
    outletUrl: [{ selector: 'a.brand-link', attribute: 'href' }],
  },
};
const ledger: PageRule = {
  id: 'ledger',
  role: 'outlet',
  name: 'The Lindmouth Ledger',
  aliases: ['Lindmouth Ledger'],
  url: 'https://ledger.example/',
  hosts: ['ledger.example'],
};
const rules = [portal, ledger];

/** Id of the outlet whose story the page shows. */
function outletAt(url: string): string | null {
  return storyRules(document, url, rules, openShadowRoot).outlet?.id ?? null;
}

function put(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

beforeEach(() => put(''));

describe('the rules for a story', () => {
  it('follow the outlet to a site that shows its story, by the name on the page', () => {
    put('<p class="brand">  Lindmouth\n Ledger</p>');
    expect(outletAt('https://www.portal.example/a')).toBe('ledger');
  });

  it('follow it by the link to the outlet', () => {
    put('<a class="brand-link" href="https://www.ledger.example/?from=portal">Our partner</a>');
    expect(outletAt('https://portal.example/a')).toBe('ledger');
  });

  it('follow it by the provider in JSON-LD', () => {
    put(
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Portal"},' +
        '"provider":{"@type":"Organization","name":"The Lindmouth Ledger","logo":{"url":"x"}}}</script>',
    );
    expect(outletAt('https://portal.example/a')).toBe('ledger');
  });

  it('find the name inside nested shadow roots', () => {
    const outer = document.createElement('portal-app');
    const inner = document.createElement('story-head');
    document.body.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    const brand = document.createElement('div');
    brand.className = 'brand';
    const logo = document.createElement('img');
    logo.alt = 'Lindmouth Ledger';
    brand.append(logo);
    inner.attachShadow({ mode: 'open' }).append(brand);
    expect(outletAt('https://portal.example/a')).toBe('ledger');
  });

  it('are the site alone when it shows its own story or one of an outlet without a rule', () => {
    put('<p class="brand">Another Gazette</p>');
    expect(storyRules(document, 'https://portal.example/a', rules, openShadowRoot)).toEqual({
      site: portal,
      outlet: null,
    });
  });

  it('never take an outlet from a page that does not republish', () => {
    put('<p class="brand">Lindmouth Ledger</p>');
    expect(outletAt('https://blog.example/a')).toBeNull();
    expect(storyRules(document, 'https://ledger.example/a', rules, openShadowRoot)).toEqual({
      site: ledger,
      outlet: null,
    });
  });

  it('survive a selector the browser cannot read', () => {
    const broken: PageRule = { ...portal, attribution: { outlet: [{ selector: '..' }, { selector: '.brand' }] } };
    put('<p class="brand">Lindmouth Ledger</p>');
    expect(storyRules(document, 'https://portal.example/', [broken, ledger], openShadowRoot).outlet?.id).toBe('ledger');
  });
});
