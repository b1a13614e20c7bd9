import { describe, expect, it } from 'vitest';
import { storyNote } from '../../../core/render/story-note';
import { PARAGRAPHS, read, story } from '../story/reading';

describe('what is said of a text', () => {
  it('is nothing when the page shows it and it is a story', () => {
    expect(noteOn(`<article>${story()}</article>`)).toBeNull();
  });

  it('is that it is short', () => {
    expect(noteOn(`<article>${story(PARAGRAPHS.slice(0, 2))}</article>`)).toBe('short');
  });

  it('is that the page hides it', () => {
    expect(noteOn(`<div hidden><article>${story()}</article></div>`)).toBe('hidden');
  });
});

function noteOn(body: string): unknown {
  const { article } = read(body);
  return article && storyNote(article);
}
