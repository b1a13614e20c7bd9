import type { FindingView } from '../../core/detect/ledger-view';
import { isTakenByDefault } from '../../core/finding';
import type { CleanArticle } from '../../core/story/article';
import { TreeView } from '../TreeView';
import { useWording } from '../wording';
import { TakenLine } from './TakenLine';

export interface StoryProps {
  readonly article: CleanArticle;
  readonly findings: readonly FindingView[];
}

/** The clean text, the main thing, led by a quiet line for each thing a machine wrote that is not part of it. */
export function Story({ article, findings }: StoryProps) {
  const { say } = useWording();
  return (
    <main class="story-column" aria-label={say('popup_text')}>
      {findings.filter(isTold).map((finding) => (
        <TakenLine key={finding.id} finding={finding} />
      ))}
      <article class="story" lang={article.language ?? undefined} dir={article.direction}>
        {/* No pictures here: showing them would fetch them again, and nothing of ours asks the network for anything. */}
        <TreeView tree={article.body} pictures={false} />
      </article>
    </main>
  );
}

/** AI summaries that are not in the text, and what the page says of the article as a whole. */
function isTold(finding: FindingView): boolean {
  if (finding.kind === 'ai-note') return true;
  if (finding.kind !== 'ai-summary' || finding.state === 'kept') return false;
  return finding.state === 'taken' || isTakenByDefault(finding);
}
