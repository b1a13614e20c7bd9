import { PROBLEM_KINDS, STATES } from '../../core/detect/ledger-view';
import { GRADES, KINDS } from '../../core/finding';
import type {
  ArticleAnswer,
  ArticleMessages,
  FlagMessages,
  MessageOutput,
  NoArticle,
  PageState,
  ReaderState,
} from '../../core/protocol';
import { MODES } from '../../core/rules/rule';
import { article } from './article-shape';
import { pageMap } from './map-shape';
import { reason } from './reason-shape';
import { formats } from './render-shape';
import { either, fields, flag, list, nullable, number, oneOf, optional, type Shape, text } from './shape';

const finding = fields<PageState['findings'][number]>({
  id: number,
  kind: oneOf(KINDS),
  grade: optional(oneOf(GRADES)),
  detector: text,
  reason,
  evidence: text,
  confidence: number,
  count: number,
  text,
  selector: text,
  state: oneOf(STATES),
});

const pageState = fields<PageState>({
  url: text,
  mode: oneOf(MODES),
  site: text,
  siteName: text,
  findings: list(finding),
  problems: list(fields({ what: oneOf(PROBLEM_KINDS), source: text, detail: text })),
  settled: flag,
  scanMilliseconds: number,
});

const noArticle: Shape<NoArticle> = either(
  fields({ kind: oneOf(['not-an-article']) }),
  fields({ kind: oneOf(['failed']), message: text }),
);

const articleAnswer: Shape<ArticleAnswer> = either(
  fields({ ok: oneOf([true]), article, milliseconds: number }),
  fields({ ok: oneOf([false]), why: noArticle, milliseconds: number }),
);

const readerState = fields<ReaderState>({ open: flag, why: optional(noArticle) });

/** What a page's answer to each message must look like. */
export const OUTPUTS: { readonly [N in keyof (FlagMessages & ArticleMessages)]: Shape<MessageOutput<N>> } = {
  'page.state': pageState,
  'page.mode': pageState,
  'page.act': pageState,
  'page.renew': pageState,
  'article.get': articleAnswer,
  'article.formats': nullable(formats),
  'page.map': nullable(pageMap),
  'page.jump': () => null,
  'reader.toggle': readerState,
  'reader.open': readerState,
  'reader.print': readerState,
  'article.selection': nullable(article),
};
