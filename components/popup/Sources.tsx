import { ATTRIBUTION_FIELDS, type CleanArticle } from '../../core/story/article';
import { fieldWords, surenessWord } from '../words/fields';
import { popupWords } from '../words/popup';

/** For each field of the source line: where on the page it was read, and how sure that is. */
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
            <dd>
              {article.evidence[field]} <span class="sureness">{surenessWord(article.confidence[field] ?? 0)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
