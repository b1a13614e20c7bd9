import type { ShadowAccessor } from '../core/page/shadow';
import { textOf } from '../core/page/text';
import type { ArticleAnswer, Format } from '../core/protocol';
import type { ReaderSite } from '../core/reader/reader-overlay';
import type { CleanArticle } from '../core/story/article';
import type { ArticleWords } from '../core/story/article-words';
import { placeArticle, type StoryPage } from '../core/story/clean-article';
import { readSelection, readShown, selectedBy } from '../core/story/selection';
import { trouble } from '../core/trouble';
import { type ArticleGround, groundOf, type SeenPage } from './article-ground';
import { articleWords } from './messaging/data-shape';
import { formats } from './messaging/render-shape';
import { askBackground } from './messaging/send';
import { selectedRanges, storyShownAround } from './page-selection';
import { isOwn, type PageSlot } from './page-slot';
import { isRendered } from './rendered';

/** Where the article stands that was read last, and what was found then. */
export interface ReadPlaces {
  readonly entries: SeenPage['entries'];
  /** Live elements of the story, the headline first. */
  readonly story: readonly Element[];
}

/** The clean article of the page a script runs in. */
export class PageArticle {
  readonly #document: Document;
  readonly #slot: Pick<PageSlot, 'flags'>;
  readonly #shadow: ShadowAccessor;
  #words: ArticleWords | null = null;
  #last: { readonly url: string; readonly answer: ArticleAnswer; readonly places: ReadPlaces } | null = null;

  /** `slot` is where the always-on script of the same page is, which may end and begin anew. */
  constructor(document: Document, slot: Pick<PageSlot, 'flags'>, shadow: ShadowAccessor) {
    this.#document = document;
    this.#slot = slot;
    this.#shadow = shadow;
  }

  /** Reads the article as the page is now. Never throws. */
  async read(): Promise<ArticleAnswer> {
    let start = performance.now();
    const spent = (): number => performance.now() - start;
    try {
      const [seen, words] = await Promise.all([this.#seen(), this.#askedWords()]);
      const ground = groundOf(seen);
      start = performance.now();
      const placed = placeArticle(this.#page(ground, words));
      const answer: ArticleAnswer =
        placed === null
          ? { ok: false, why: { kind: 'not-an-article' }, milliseconds: spent() }
          : { ok: true, article: placed.article, milliseconds: spent() };
      const headline = headlineOf(this.#document, placed?.article.title ?? null);
      const places = { entries: seen.entries, story: [...headline, ...(placed?.places ?? [])] };
      this.#last = { url: ground.url, answer, places };
      return answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { ok: false, why: { kind: 'failed', message }, milliseconds: spent() };
    }
  }

  async #seen(): Promise<SeenPage> {
    const flags = await this.#slot.flags;
    if (flags === undefined) throw trouble('problem_no_answer');
    return flags.forArticle();
  }

  /** The site the page is of. Rejects when the always-on script could not start. */
  async site(): Promise<Pick<ReaderSite, 'key' | 'name'>> {
    const { context } = await this.#seen();
    return { key: context.siteKey, name: context.siteName };
  }

  /**
   * What is selected, on the page or in the reader, as an article of which that is the text: with the source of the page's article, or of the page as
   * far as it tells where it has none. `null` when no text is selected.
   */
  async selection(): Promise<CleanArticle | null> {
    const ranges = selectedRanges(this.#document, this.#shadow);
    if (ranges.length === 0) return null;
    const answer = await this.#lastHere();
    const shown = storyShownAround(ranges);
    if (shown !== null) return answer.ok ? readShown(ranges, shown, answer.article) : null;
    const [seen, words] = await Promise.all([this.#seen(), this.#askedWords()]);
    const selected = selectedBy(ranges);
    const entries = seen.entries.filter(({ finding }) => finding.elements.some(selected.touches));
    return readSelection(
      this.#page(groundOf({ ...seen, entries }), words),
      selected,
      answer.ok ? answer.article : null,
    );
  }

  /** The article read last on this page, or read now. */
  async #lastHere(): Promise<ArticleAnswer> {
    return this.#last?.url === this.#document.location.href ? this.#last.answer : this.read();
  }

  #page(ground: ArticleGround, words: ArticleWords): StoryPage {
    return {
      ...ground,
      words,
      document: this.#document,
      shadow: this.#shadow,
      isOwn,
      isVisible: isRendered,
      viewport: { top: (element) => element.getBoundingClientRect().top, height: innerHeight },
    };
  }

  /** The words articles are read with, asked for once. */
  async #askedWords(): Promise<ArticleWords> {
    this.#words ??= await askBackground('article.words', {}, articleWords);
    return this.#words;
  }

  /** Where the article read last on this page stands, or one read now; `null` when there is none. */
  async places(): Promise<ReadPlaces | null> {
    if (this.#last?.url !== this.#document.location.href) await this.read();
    return this.#last?.answer.ok === true ? this.#last.places : null;
  }

  /** The body of the article read last on this page, or read now, in each format; `null` when there is none. */
  async formats(): Promise<Record<Format, string> | null> {
    const answer = await this.#lastHere();
    if (!answer.ok) return null;
    return askBackground('article.render', { body: answer.article.body }, formats);
  }
}

/** The heading that is the article's headline. */
const headlineOf = (document: Document, title: string | null): Element[] =>
  [...document.querySelectorAll('h1')].filter((heading) => textOf(heading) === title).slice(0, 1);
