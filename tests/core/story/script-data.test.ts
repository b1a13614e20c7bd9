import { describe, expect, it } from 'vitest';
import { storyInScripts } from '../../../core/story/script-data';
import { paragraphs, parse, prose } from './markup';
import { PARAGRAPHS, read, story } from './reading';

const WHEEL = '<main><div class="spinner"></div></main>';
const script = (text: string): string => `<script>${text.replaceAll('</', '<\\/')}</script>`;

/** Text of the story that the scripts of a page hold. */
const held = (html: string): string | undefined => storyInScripts(parse(html))?.body.textContent?.trim();

describe('a story in the scripts of a page', () => {
  it.each([
    ['as data', (markup: string) => `window.state = ${JSON.stringify({ story: { id: 7, html: markup } })};`],
    ['streamed', (markup: string) => `flight.push([1, ${JSON.stringify(markup)}])`],
    [
      'streamed as data',
      (markup: string) => `flight.push([1, ${JSON.stringify(`7:${JSON.stringify({ html: markup })}`)}])`,
    ],
  ])('is found %s', (_, wrap) => {
    expect(held(`<body>${WHEEL}${script(wrap(`<div>${paragraphs(4)}</div>`))}</body>`)).toBe(
      [1, 2, 3, 4].map(prose).join(''),
    );
  });

  it('is found behind quotes that escape others, and not where a quote never ends', () => {
    const text = `say("a \\\\", ${JSON.stringify(`<div>${paragraphs(4)}</div>`)})`;
    expect(held(script(text))).toBe([1, 2, 3, 4].map(prose).join(''));
    expect(held(script(`state = JSON.parse('${'{\\"key\\":\\"value\\"}'.repeat(20_000)}')`))).toBeUndefined();
  });

  it('is the longest, without what scripts put other parts in place of', () => {
    const texts = [paragraphs(3, 20), `$$ADVERT$$${paragraphs(5)}{{ related }}`];
    expect(held(script(`state = ${JSON.stringify(texts)}`))).toBe([1, 2, 3, 4, 5].map(prose).join(''));
  });

  it.each([
    ['plain words', JSON.stringify([1, 2, 3, 4, 5, 6].map(prose).join(' '))],
    ['teasers', JSON.stringify(paragraphs(2))],
    ['broken quotes', `"${paragraphs(6)}\\x`],
  ])('is not made of %s', (_, text) => {
    expect(storyInScripts(parse(script(`state = ${text}`)))).toBeNull();
  });
});

describe('a page that shows nothing', () => {
  const data = script(`state = ${JSON.stringify({ html: `<div>${story()}</div>` })}`);

  it('is read from its scripts, and says so', () => {
    const { article, lines } = read(WHEEL + data);
    expect(lines).toEqual(PARAGRAPHS);
    expect(article?.readFrom).toBe('scripts');
    expect(article?.title).toContain('Goats');
  });

  it('is not when it shows or hides a story', () => {
    const other = `<article>${paragraphs(4)}</article>`;
    expect(read(other + data).article?.readFrom).toBe('shown');
    expect(read(`<div hidden>${other}</div>${data}`).article?.readFrom).toBe('hidden');
    expect(read(other + data).lines).toEqual([1, 2, 3, 4].map(prose));
  });

  it('has no story when its scripts hold none', () => {
    expect(read(WHEEL + script('state = {}')).article).toBeNull();
  });
});
