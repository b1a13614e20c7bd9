import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, read } from './reading';

const TIMES = ['10.42am', '8.15am', '6.02am', '5.30am'];

/** What happened, entry by entry, each with its time. */
const log = (markup: (time: string, text: string, index: number) => string): string =>
  PARAGRAPHS.map((text, index) => markup(TIMES[index] ?? '', text, index)).join('');

const lines = (body: string): string[] => read(`<main><h1>The goats, live</h1>${body}</main>`).lines;

describe('the entries of a live blog', () => {
  it.each([
    ['marked', (time: string, text: string) => `<div class="post"><p><time>${time}</time></p><p>${text}</p></div>`],
    ['named', (time: string, text: string) => `<li><div class="timestamp">${time} GMT</div><p>${text}</p></li>`],
  ])('keep times that are %s so', (_, markup) => {
    const kept = lines(`<div class="article-body">${log(markup)}</div>`);
    expect(kept.map((line) => line.replace(' GMT', ''))).toEqual(
      PARAGRAPHS.flatMap((text, index) => [TIMES[index], text]),
    );
  });

  it('keep their headings', () => {
    const entry = (time: string, text: string, index: number) =>
      `<article><header><time>${time}</time><h2>Goat ${index + 1}</h2></header><p>${text}</p></article>`;
    expect(lines(`<div class="article-body">${log(entry)}</div>`).slice(0, 3)).toEqual([
      '10.42am',
      'Goat 1',
      PARAGRAPHS[0],
    ]);
  });
});

describe('times of something else', () => {
  const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

  it.each([
    [
      'a story’s own dates',
      `<div class="dates">${TIMES.map((time) => `<p class="timestamp"><time>${time}</time></p>`).join('')}</div>`,
    ],
    [
      'teasers',
      TIMES.map((time) => `<div><p class="timestamp"><time>${time}</time></p><p><a href="/a">Goats</a></p></div>`).join(
        '',
      ),
    ],
  ])('go: %s', (_, dates) => {
    expect(lines(`<div class="article-body">${dates}${story}</div>`)).toEqual(PARAGRAPHS);
  });

  it('go with the comments they stand over', () => {
    const comment = (time: string, text: string) =>
      `<div><p class="timestamp"><time>${time}</time></p><p>${text}</p></div>`;
    const kept = lines(`<div class="article-body">${story}<div class="comments">${log(comment)}</div></div>`);
    for (const time of TIMES) expect(kept).not.toContain(time);
  });
});
