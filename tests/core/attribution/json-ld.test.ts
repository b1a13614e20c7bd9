import { beforeEach, describe, expect, it } from 'vitest';
import { articleNode, nodesAt, parseLoosely, readJsonLd, textAt } from '../../../core/attribution/json-ld';

function blocks(...texts: string[]): void {
  document.head.replaceChildren(
    ...texts.map((text) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      return script;
    }),
  );
}

beforeEach(() => blocks());

describe('JSON-LD as publishers write it', () => {
  it.each([
    '{"headline":"Goats"}',
    '<!-- {"headline":"Goats"} -->',
    '//<![CDATA[\n{"headline":"Goats"}\n//]]>',
    '/*<![CDATA[*/{"headline":"Goats"}/*]]>*/',
    '{"headline":"Goats",}',
    '{"headline":"Goats"};',
  ])('%j', (text) => {
    expect(parseLoosely(text)).toEqual({ headline: 'Goats' });
  });

  it('may hold raw line breaks inside texts', () => {
    expect(parseLoosely('{"headline":"Goats\n clear"}')).toEqual({ headline: 'Goats  clear' });
  });

  it('is counted, not thrown, when nothing helps', () => {
    blocks('{"headline": Goats', '{"@type":"NewsArticle","headline":"Whole"}');
    const ld = readJsonLd(document);
    expect(ld.broken).toBe(1);
    expect(articleNode(ld, [])?.headline).toBe('Whole');
  });
});

describe('the node of the story', () => {
  it('is found in a graph, its references followed', () => {
    blocks(
      '{"@graph":[{"@type":"WebPage","@id":"#page"},{"@type":["Article","NewsArticle"],"author":{"@id":"#anna"}},' +
        '{"@type":"Person","@id":"#anna","name":"Anna Berg"}]}',
    );
    const ld = readJsonLd(document);
    const article = articleNode(ld, []);
    expect(article && nodesAt(ld, article, 'author').map((node) => textAt(node, 'name'))).toEqual(['Anna Berg']);
  });

  it('is the one of this address on a page that describes several', () => {
    blocks(
      '[{"@type":"NewsArticle","url":"https://ledger.example/other","headline":"Other","author":"A B"},' +
        '{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.ledger.example/goats/"},"headline":"Goats"}]',
    );
    expect(articleNode(readJsonLd(document), ['https://ledger.example/goats?from=mail'])?.headline).toBe('Goats');
  });

  it('is not that of a film or a shop', () => {
    blocks('{"@type":"Movie","name":"Goats"}');
    expect(articleNode(readJsonLd(document), [])).toBeNull();
  });

  it('has its texts without entities and tags', () => {
    blocks('{"@type":"NewsArticle","headline":"Goats &amp;amp; <i>lamps</i>"}');
    const article = articleNode(readJsonLd(document), []);
    expect(article && textAt(article, 'headline')).toBe('Goats & lamps');
  });
});
