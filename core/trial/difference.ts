import { diffArrays } from 'diff';
import { toText } from '../render/text';
import type { CleanArticle } from '../story/article';
import type { TextChange } from './trial';

/** Edits after which two texts count as different altogether; what stories differ by is far less. */
const MOST_EDITS = 2_000;

/** How the running text of one story becomes that of the other, paragraph by paragraph. No story has no text. */
export function textChanges(before: CleanArticle | null, after: CleanArticle | null): TextChange[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [asChange('gone', old), asChange('new', now)];
  return parts.map(({ added, removed, value }) => asChange(added ? 'new' : removed ? 'gone' : 'same', value));
}

const asChange = (change: TextChange['change'], lines: readonly string[]): TextChange => ({ change, lines });

const linesOf = (article: CleanArticle | null): string[] =>
  article === null
    ? []
    : toText(article.body)
        .split('\n')
        .filter((line) => line.trim() !== '');
