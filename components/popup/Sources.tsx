import { ATTRIBUTION_FIELDS, type CleanArticle } from '../../core/story/article';
import { fieldWords } from '../words/fields';
import { popupWords } from '../words/popup';

/** For each field of the source line: where on the page it was read. */
export function Sources({ article }: { readonly article: CleanArticle }) {
  const fields = ATTRIBUTION_FIELDS.filter((field) => article.evidence[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <section class="why-group">
      <h2>{popupWords.sources}</h2>
      <dl class="sources">
        {fields.map((field) => (
          <div key={field}>
            <dt>{fieldWords[field]}</dt>
            <dd>{article.evidence[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
