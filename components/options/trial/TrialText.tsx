import type { TextChange, Trial } from '../../../core/trial/trial';
import type { Phrase } from '../../../core/wording';
import { useWording } from '../../wording';
import { ChangeSign } from './ChangeSign';

/** The clean text before and after, by paragraphs: what went and what came, and between that what stayed, folded. */
export function TrialText({ before, after, text }: Pick<Trial, 'before' | 'after' | 'text'>) {
  const { say, number } = useWording();
  const news = newsOf(before, after);
  const isSame = text.every(({ change }) => change === 'same');
  const story = after ?? before;
  return (
    <section class="trial-clean">
      <h4>{say('trial_clean')}</h4>
      {news !== null && <p class={after === null ? 'trial-warning' : undefined}>{say(news)}</p>}
      {before !== null && after !== null && (
        <p class="soft">
          {isSame ? say('trial_clean_same') : say('trial_words', number(before.words), number(after.words))}
        </p>
      )}
      <div class="trial-paragraphs" lang={story?.language ?? undefined} dir={story?.direction}>
        {text.map((part, index) => (
          <Paragraphs key={index} part={part} />
        ))}
      </div>
    </section>
  );
}

function newsOf(before: Trial['before'], after: Trial['after']): Phrase | null {
  if (before === null) return after === null ? 'trial_story_none' : 'trial_story_found';
  return after === null ? 'trial_story_lost' : null;
}

function Paragraphs({ part: { change, lines } }: { readonly part: TextChange }) {
  const { count, locale, direction } = useWording();
  const paragraphs = lines.map((line, index) => (
    <p key={index}>
      <ChangeSign change={change} /> {line}
    </p>
  ));
  if (change === 'gone') return <del>{paragraphs}</del>;
  if (change === 'new') return <ins>{paragraphs}</ins>;
  return (
    <details>
      <summary lang={locale} dir={direction}>
        {count('trial_paragraphs', lines.length)}
      </summary>
      {paragraphs}
    </details>
  );
}
