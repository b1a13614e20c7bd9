import { describe, expect, it } from 'vitest';
import { articleWith, scan } from '../detect/support';

describe('a note that machines had a part in the whole article', () => {
  const notes = (page: Document) => scan(page).findings.filter((finding) => finding.kind === 'ai-note');

  it('flags it as such', () => {
    const [note, ...others] = notes(
      articleWith('<p>This article was written with the help of artificial intelligence.</p>', 5),
    );
    expect(others).toEqual([]);
    expect(note?.reason.id).toBe('ai-note');
  });

  it('leaves alone the middle of a story and quotation marks', () => {
    expect(notes(articleWith('<p>“This article was written with the help of AI.”</p>', 5))).toEqual([]);
    expect(notes(articleWith('<p>This article was written with the help of AI.</p>', 3))).toEqual([]);
  });
});
