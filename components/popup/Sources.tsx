import { ATTRIBUTION_FIELDS, type AttributionField, type CleanArticle } from '../../core/story/article';
import type { Phrase } from '../../core/wording';
import { isolating, useWording } from '../wording';
import { sourceWords } from './evidence';
import { MarkupName } from './MarkupName';

/** What the fields of a source line are called. */
export const SOURCE_FIELDS: Readonly<Record<AttributionField, Phrase>> = {
  title: 'popup_field_title',
  authors: 'popup_field_authors',
  outlet: 'popup_field_outlet',
  syndicator: 'popup_field_syndicator',
  agency: 'popup_field_agency',
  published: 'popup_field_published',
  modified: 'popup_field_modified',
  originalUrl: 'popup_field_original',
  section: 'popup_field_section',
  language: 'popup_field_language',
};

/** Fields of an article that say where they were read. */
export const sourcedFields = ({ evidence }: CleanArticle): AttributionField[] =>
  ATTRIBUTION_FIELDS.filter((field) => evidence[field] !== undefined);

/** For each field of the source line: where on the page it was read, and how sure that is. */
export function Sources({ article }: { readonly article: CleanArticle }) {
  const wording = useWording();
  return (
    <section class="sources" aria-label={wording.say('popup_sources_title')}>
      <dl>
        {sourcedFields(article).map((field) => (
          <div key={field}>
            <dt>{wording.say(SOURCE_FIELDS[field])}</dt>
            <dd>
              <Source evidence={article.evidence[field] ?? ''} />{' '}
              <span class="sureness">{wording.say(sureness(article.confidence[field] ?? 0))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Source({ evidence }: { readonly evidence: string }) {
  const { words, markup } = sourceWords(evidence, isolating(useWording()));
  return (
    <>
      <bdi>{words}</bdi> {markup !== null && <MarkupName name={markup} />}
    </>
  );
}

/** How sure a field is, in a word; `confidence` goes from 0 to 1. */
function sureness(confidence: number): Phrase {
  if (confidence >= 0.9) return 'popup_sure';
  return confidence >= 0.7 ? 'popup_likely' : 'popup_unsure';
}
