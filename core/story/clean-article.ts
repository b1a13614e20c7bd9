import { attribute } from '../attribution/attribute';
import { toText } from '../render/text';
import type { CleanArticle } from './article';
import { chooseStory } from './choose';
import { copyPage } from './copy';
import { Draft } from './draft';
import { askReadability } from './extract';
import { normalise } from './normalise';
import type { StoryPage } from './page';
import { measure } from './stats';
import { dropUnsupported } from './support';
import { tidy } from './tidy';
import { toTree } from './tree';

export type { StoryPage } from './page';

/** The story of a page as data, or `null` when the page is not an article. Never changes the page. */
export function readArticle(page: StoryPage): CleanArticle | null {
  const copy = copyPage(page);
  const body = copy.document.body;
  normalise(body);
  const verdict = askReadability(copy.document);
  const stats = measure(body, verdict.kept);
  const choice = chooseStory(body, stats, []);
  const draft = new Draft(choice.element, stats, { titles: [page.document.title], url: page.url });
  dropUnsupported(draft);
  tidy(draft);
  const tree = toTree(draft.blocks, page.url);
  const text = toText(tree);
  return {
    ...attribute({
      document: page.document,
      url: page.url,
      rules: page.rules,
      site: page.site,
      shadow: page.shadow,
      story: null,
      lines: text.split('\n'),
      readability: verdict.metadata,
    }),
    url: page.url,
    body: tree,
    words: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
    leftOut: page.leftOut,
    tidied: draft.steps,
  };
}
