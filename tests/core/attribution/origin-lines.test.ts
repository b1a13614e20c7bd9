import { describe, expect, it } from 'vitest';
import { originIn } from '../../../core/attribution/origin-lines';

describe('a sentence that says where the story first stood', () => {
  it.each([
    ['This article originally appeared on Lindmouth Ledger: Goats clear the bank', 'Lindmouth Ledger'],
    ['This article Goats clear the bank originally appeared on Ledger.com', 'Ledger.com'],
    ['This story was originally published by The Quillby Courier.', 'The Quillby Courier'],
    ['This article is republished from The Conversation under a Creative Commons license.', 'The Conversation'],
    ['Read the original article on Lindmouth Ledger', 'Lindmouth Ledger'],
    ['Originally published in the Quillby Courier on 3 May', 'the Quillby Courier'],
    ['Dieser Artikel ist zuerst auf Lindmünder Bote erschienen.', 'Lindmünder Bote'],
    ['Cet article a été initialement publié sur Le Phare.', 'Le Phare'],
  ])('%s', (line, name) => {
    expect(originIn(line)?.name).toBe(name);
  });

  it.each([
    'Her essay originally appeared in the Quillby Courier, and nobody noticed.',
    'The mayor first published the figures on Monday.',
    'He said the article had originally appeared elsewhere.',
    'Read the full story of the goats below.',
  ])('is not: %s', (line) => {
    expect(originIn(line)).toBeNull();
  });
});
