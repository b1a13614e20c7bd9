import { describe, expect, it } from 'vitest';
import { storyNote } from '../../../core/render/story-note';
import { PARAGRAPHS, read, story } from '../story/reading';
import { body, h } from './article';

describe('what is said of a text', () => {
  it('is nothing when the page shows it and it is a story', () => {
    expect(noteOn(`<article>${story()}</article>`)).toBeNull();
  });

  it('is that it is short', () => {
    expect(noteOn(`<article>${story(PARAGRAPHS.slice(0, 2))}</article>`)).toBe('short');
  });

  it.each([
    ['Japanese', '市議会は、古い渡し場を冬のあいだも開いておくことを決めた。', 4],
    ['Chinese', '市议会决定冬季继续开放旧渡口，船夫们大多表示赞成。', 5],
    ['Korean', '시의회는 겨울에도 옛 나루터를 계속 열어 두기로 했다. ', 8],
    ['Hebrew', 'מועצת הנמל החליטה להשאיר את המעבורת הישנה פתוחה בחורף. ', 6],
  ])('counts what the signs of %s say', (_, sentence, enough) => {
    const noteFor = (times: number): unknown =>
      storyNote({ readFrom: 'shown', body: body(h('p', [sentence.repeat(times)])) });
    expect(noteFor(enough)).toBeNull();
    expect(noteFor(enough / 2)).toBe('short');
  });

  it('is that the page hides it', () => {
    expect(noteOn(`<div hidden><article>${story()}</article></div>`)).toBe('hidden');
  });
});

function noteOn(body: string): unknown {
  const { article } = read(body);
  return article && storyNote(article);
}
