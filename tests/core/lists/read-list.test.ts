// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ALL_SITES, type HostFilters, hostsAbove, partOfHost, selectorsFor } from '../../../core/lists/index-filters';
import { listedRules } from '../../../core/lists/listed-rules';
import { type ReadList, readList } from '../../../core/lists/read-list';
import { readLine } from '../../../platform/list-lines';

/** Reads as a browser does that knows no procedural operators. */
const canRead = (selector: string): boolean => !/:(?!(?:not|has|is)\()[-a-z]+\(|\[$/.test(selector);

function read(text: string): ReadList {
  const reading = readList(text, { readLine, canRead });
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** What one list has for a host, as it would be looked up. */
function on(host: string, text: string, withGeneric = false): string[] {
  const parts = read(text).filters.parts();
  const filters = [...hostsAbove(host), ...(withGeneric ? [ALL_SITES] : [])].flatMap((above): HostFilters[] => {
    const there = parts.get(partOfHost(above))?.[above];
    return there === undefined ? [] : [there];
  });
  return [...selectorsFor(host, [{ source: null, filters }]).keys()];
}

describe('the filters of a list', () => {
  it('hold on their sites and below, and nowhere else', () => {
    const text = 'example.com,other.example##.slot\nexample.com##div:has(> .promo)';
    expect(on('www.example.com', text)).toEqual(['.slot', 'div:has(> .promo)']);
    expect(on('other.example', text)).toEqual(['.slot']);
    expect(on('notexample.com', text)).toEqual([]);
    expect(on('com', text)).toEqual([]);
  });

  it('leave out the sites they except', () => {
    const text = 'example.com,~shop.example.com##.slot\nshop.example.com##.box';
    expect(on('news.example.com', text)).toEqual(['.slot']);
    expect(on('www.shop.example.com', text)).toEqual(['.box']);
  });

  it('give way to exceptions, for one site or for all', () => {
    const text = 'example.com##.slot\nexample.com##.ad\n##.general\nnews.example.com#@#.slot\n#@#.ad';
    expect(on('example.com', text)).toEqual(['.slot', '.ad']);
    expect(on('news.example.com', text)).toEqual(['.ad']);
    expect(on('news.example.com', text, true)).toEqual(['.general']);
  });

  it('give way to an exception where that holds itself', () => {
    const text = 'example.com##.slot\nexample.com,~shop.example.com#@#.slot\n##.ad\n~news.example.com#@#.ad';
    expect(on('example.com', text)).toEqual([]);
    expect(on('shop.example.com', text)).toEqual(['.slot']);
    expect(on('other.example', text, true)).toEqual([]);
    expect(on('news.example.com', text, true)).toEqual(['.ad']);
  });

  it('hold on sites whose names are written with other letters than addresses have', () => {
    const text = 'Zeitung-München.example,ledger.example.##.slot';
    expect(on('www.xn--zeitung-mnchen-osb.example', text)).toEqual(['.slot']);
    expect(on('ledger.example', text)).toEqual(['.slot']);
  });

  it('for all sites hold only when they are wanted', () => {
    const text = '##.general\n*##.star\n~example.com##.else';
    expect(on('example.com', text)).toEqual([]);
    expect(on('example.com', text, true)).toEqual(['.general', '.star']);
    expect(on('other.example', text, true)).toEqual(['.general', '.star', '.else']);
  });

  it('are never those of a host by the name of a part of every object', () => {
    expect(on('constructor', 'example.com##.x')).toEqual([]);
    expect(on('__proto__.example', '__proto__.example##.x')).toEqual(['.x']);
  });
});

describe('lines that are not used', () => {
  const LINES: readonly (readonly [line: string, why: string, operator?: string])[] = [
    ['example.com##.x:has-text(/ad/)', 'operator', 'has-text'],
    ['example.com#?#.x:-abp-contains(ad)', 'operator', '-abp-contains'],
    ['example.com##.x:upward(2)', 'operator', 'upward'],
    ['example.com##.x:style(color: red)', 'style'],
    ['example.com##.x:remove()', 'style'],
    ['example.com##:matches-path(/news) .x', 'path'],
    ['example.com##+js(nowebrtc)', 'script'],
    ['example.com#%#window.x = 1', 'script'],
    ['example.com#$#body { color: red }', 'style'],
    ['example.com##^script:has-text(x)', 'html'],
    ['example.com##.x::before', 'style'],
    ['example.com##.x:after', 'style'],
    ['google.*##.x', 'sites'],
    ['not a host>>##.x', 'sites'],
    ['/^news/##.x', 'sites'],
    ['[$path=/news]example.com##.x', 'path'],
    ['example.com##.x[', 'selector'],
    ['example.com##body', 'whole'],
    ['##html > body', 'whole'],
    ['example.com##*', 'whole'],
  ];

  it.each(LINES)('“%s” is named with its line and why: %s', (line, why, operator) => {
    const { unused, counts } = read(`! a list\n${line}\nexample.com##.used`);
    expect(unused).toEqual([{ line: 2, text: line, why, ...(operator !== undefined && { operator }) }]);
    expect(counts).toMatchObject({ unused: 1, forSites: 1 });
  });

  it('do not include what browsers do themselves, whichever mark it stands behind', () => {
    expect(on('example.com', 'example.com#?#div:has(> .ad)')).toEqual(['div:has(> .ad)']);
    expect(on('example.com', 'example.com#?#div:-abp-has(> .ad)')).toEqual(['div:has(> .ad)']);
  });
});

it('comments, headers and filters of requests are no cosmetic filters', () => {
  const text =
    '[Adblock Plus 2.0]\r\n! Title: Lindmouth list\r\n# note\r\n! was example.com##.y\r\n\r\n||ads.example^$third-party\r\nexample.com##.x';
  const { title, counts } = read(text);
  expect(title).toBe('Lindmouth list');
  expect(counts).toEqual({ lines: 7, forSites: 1, generic: 0, network: 1, unused: 0 });
});

it('a hundred thousand lines are each found again on their sites', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) =>
    at % 10 === 0 ? `##.general-${at}` : `site${at % 3_000}.example##.slot-${at}`,
  );
  const steps = [...stepsOf(lines.join('\n'))];
  const { counts, filters } = read(lines.join('\n'));
  expect(counts).toEqual({ lines: 100_000, forSites: 90_000, generic: 10_000, network: 0, unused: 0 });
  expect(steps.length).toBeGreaterThan(100);
  expect(Math.max(...steps)).toBeLessThan(1);
  const parts = filters.parts();
  const host = 'site1234.example';
  expect(parts.get(partOfHost(host))?.[host]?.hide.length).toBe(33);
  // Looking one site up reads a small share of the list.
  expect(JSON.stringify(parts.get(partOfHost(host))).length).toBeLessThan(JSON.stringify([...parts]).length / 50);
});

const stepsOf = (text: string): Generator<number> => readList(text, { readLine, canRead });

it('what lists have for a page becomes one rule for each of them', () => {
  const list = (id: string) => ({
    id,
    name: `List ${id}`,
    read: 0,
    isOn: true,
    kind: 'prompt' as const,
    withGeneric: false,
    counts: read('').counts,
  });
  const one = list('one');
  const rules = listedRules(
    new Map([
      ['.a', one],
      ['.b', list('two')],
      ['.c', one],
    ]),
  );
  expect(rules.map(({ name, flag }) => [name, flag?.map(({ selector, kind }) => `${kind} ${selector}`)])).toEqual([
    ['List one', ['prompt .a', 'prompt .c']],
    ['List two', ['prompt .b']],
  ]);
});
