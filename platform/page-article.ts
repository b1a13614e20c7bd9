import { isOwnElement } from '../core/marks/own';
import type { ShadowAccessor } from '../core/page/shadow';
import type { ArticleAnswer, Format } from '../core/protocol';
import type { ArticleWords } from '../core/story/article-words';
import { readArticle } from '../core/story/clean-article';
import { groundOf } from './article-ground';
import { articleWords } from './messaging/data-shape';
import { formats } from './messaging/render-shape';
import { askBackground } from './messaging/send';
import type { PageSession } from './page-session';

/** The clean article of the page a script runs in. */
export class PageArticle {
  readonly #document: Document;
  readonly #flags: Pick<PageSession, 'forArticle'>;
  readonly #shadow: ShadowAccessor;
  #words: ArticleWords | null = null;
  #last: { readonly url: string; readonly answer: ArticleAnswer } | null = null;

  /** `flags` is the always-on script of the same page. */
  constructor(document: Document, flags: Pick<PageSession, 'forArticle'>, shadow: ShadowAccessor) {
    this.#document = document;
    this.#flags = flags;
    this.#shadow = shadow;
  }

  /** Reads the article as the page is now. Never throws. */
  async read(): Promise<ArticleAnswer> {
    let start = performance.now();
    const spent = (): number => performance.now() - start;
    try {
      const [seen, words] = await Promise.all([this.#flags.forArticle(), this.#askedWords()]);
      const ground = groundOf(seen);
      start = performance.now();
      const article = readArticle({
        ...ground,
        words,
        document: this.#document,
        shadow: this.#shadow,
        isOwn: isOwnElement,
        isVisible: isRendered,
        viewport: { top: (element) => element.getBoundingClientRect().top, height: innerHeight },
      });
      const answer: ArticleAnswer =
        article === null
          ? { ok: false, why: { kind: 'not-an-article' }, milliseconds: spent() }
          : { ok: true, article, milliseconds: spent() };
      this.#last = { url: ground.url, answer };
      return answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, why: { kind: 'failed', message }, milliseconds: spent() };
    }
  }

  /** The words articles are read with, asked for once. */
  async #askedWords(): Promise<ArticleWords> {
    this.#words ??= await askBackground('article.words', {}, articleWords);
    return this.#words;
  }

  /** The body of the article read last on this page, or read now, in each format; `null` when there is none. */
  async formats(): Promise<Record<Format, string> | null> {
    const last = this.#last?.url === this.#document.location.href ? this.#last.answer : null;
    const answer = last ?? (await this.read());
    if (!answer.ok) return null;
    return askBackground('article.render', { body: answer.article.body }, formats);
  }
}

function isRendered(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}
