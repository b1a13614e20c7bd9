import type { CleanArticle } from '../story/article';

/**
 * What is known of a story as YAML between lines of dashes, which notebooks and site builders read. Every value is
 * quoted as in JSON, of which YAML 1.2 is a superset, so that no headline can be taken for anything else.
 *
 * @param today the day it was saved on, ISO 8601
 */
export function frontMatter(article: CleanArticle, today: string): string {
  const fields: [name: string, value: string | readonly string[] | null][] = [
    ['title', article.title],
    ['authors', article.authors],
    ['outlet', article.outlet?.name ?? null],
    ['syndicator', article.syndicator?.name ?? null],
    ['agency', article.agency],
    ['published', article.published],
    ['modified', article.modified],
    ['url', article.originalUrl ?? article.url],
    // The page it was read on, where that is another.
    ['read', article.originalUrl === null ? null : article.url],
    ['section', article.section],
    ['language', article.language],
    ['saved', today],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value.length === 0 ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}
