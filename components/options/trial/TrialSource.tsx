import { ATTRIBUTION_FIELDS, type AttributionField, type CleanArticle } from '../../../core/story/article';
import type { Trial } from '../../../core/trial/trial';
import type { Wording } from '../../../core/wording';
import { sourceWords } from '../../popup/evidence';
import { MarkupName } from '../../popup/MarkupName';
import { SOURCE_FIELDS } from '../../popup/Sources';
import { storyDate } from '../../story-date';
import { isolating, useWording } from '../../wording';

/** The fields of the source before and after, each with where it was read. */
export function TrialSource({ before, after }: Pick<Trial, 'before' | 'after'>) {
  const wording = useWording();
  const { say, locale } = wording;
  const fields = ATTRIBUTION_FIELDS.filter((field) =>
    [before, after].some((story) => shownValue(story, field, locale) !== ''),
  );
  if (fields.length === 0) return null;
  return (
    <section class="trial-source">
      <h4>{say('trial_source')}</h4>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{say(SOURCE_FIELDS[field])}</dt>
            <Field field={field} before={before} after={after} />
          </div>
        ))}
      </dl>
    </section>
  );
}

interface FieldProps extends Pick<Trial, 'before' | 'after'> {
  readonly field: AttributionField;
}

/** One field: once where nothing changed, else as it was and as it is. */
function Field({ field, before, after }: FieldProps) {
  const wording = useWording();
  const old = shownValue(before, field, wording.locale);
  const now = shownValue(after, field, wording.locale);
  const isSame = old === now && before?.evidence[field] === after?.evidence[field];
  if (isSame) return <Value value={now} evidence={after?.evidence[field]} />;
  // The same value may be read in another place.
  const change = <T,>(how: T): T | undefined => (old === now ? undefined : how);
  return (
    <>
      <Value
        value={old}
        evidence={before?.evidence[field]}
        when={wording.say('trial_before')}
        change={change('gone')}
      />
      <Value value={now} evidence={after?.evidence[field]} when={wording.say('trial_after')} change={change('new')} />
    </>
  );
}

interface ValueProps {
  readonly value: string;
  readonly evidence: string | undefined;
  readonly when?: string;
  readonly change?: 'gone' | 'new' | undefined;
}

function Value({ value, evidence, when, change }: ValueProps) {
  const wording = useWording();
  const { words, markup } = sourceWords(evidence ?? '', isolating(wording));
  return (
    <dd class={change && `trial-was-${change}`}>
      {when !== undefined && <span class="trial-when">{when}</span>}
      {value === '' ? <span class="soft">{wording.say('trial_unstated')}</span> : <bdi>{value}</bdi>}
      {evidence !== undefined && (
        <span class="trial-from soft">
          <bdi>{words}</bdi> {markup !== null && <MarkupName name={markup} />}
        </span>
      )}
    </dd>
  );
}

/** A field's value as it is shown; empty when the story has none. */
function shownValue(story: CleanArticle | null, field: AttributionField, locale: Wording['locale']): string {
  const value = story?.[field] ?? '';
  if (field === 'published' || field === 'modified') return value === '' ? '' : storyDate(String(value), locale);
  if (typeof value === 'string') return value;
  if ('name' in value) return value.name;
  return new Intl.ListFormat(locale).format(value);
}
