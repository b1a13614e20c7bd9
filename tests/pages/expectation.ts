import { GRADES, type Grade, KINDS, type Kind } from '../../core/finding.ts';
import type { StoryPart } from '../../core/story/article.ts';

/** A finding that must be on the page; texts are compared without regard to white space. */
export interface ExpectedFinding {
  readonly kind: Kind;
  /** Required on `ai-summary`. */
  readonly grade?: Grade;
  /** Id of the detector. */
  readonly detector?: string;
  readonly count?: number;
  /** The whole text of the finding. */
  readonly text?: string;
  /** Parts of its text. */
  readonly contains?: readonly string[];
  /** What its text must not hold. */
  readonly lacks?: readonly string[];
  /** Parts of the reason, the evidence and the selector. */
  readonly reason?: string;
  readonly evidence?: string;
  readonly selector?: string;
  /** May be there, need not be. */
  readonly optional: boolean;
}

/** An organisation by its name alone, or by name and address. */
export type ExpectedOrganisation = string | { readonly name: string; readonly url: string | null } | null;

export interface ExpectedArticle {
  readonly title: string;
  readonly authors: readonly string[];
  readonly outlet: ExpectedOrganisation;
  readonly syndicator: ExpectedOrganisation;
  readonly agency: string | null;
  /** Compared as a moment; what the extension gives must carry a zone if this does. */
  readonly published: string | null;
  readonly originalUrl: string | null;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * What one of our own pages must give: these findings and no others, this article, these lines of text and
 * no others.
 */
export interface Expectation {
  readonly url: string;
  /** Whether the page's own scripts run; they are blocked otherwise. */
  readonly scripts: boolean;
  /** Whether the page is made when it is needed. */
  readonly generated: boolean;
  readonly findings: readonly ExpectedFinding[];
  readonly article: ExpectedArticle | null;
  readonly text: readonly string[];
  /** Parts of the story's HTML; white space at tags is not compared. */
  readonly html: readonly string[];
  /** The pages the story is spread over. */
  readonly pages: readonly StoryPart[] | null;
  /** What stands once in the Markdown and once in the HTML: captions that the page says twice. */
  readonly once: readonly string[];
  /** What the text must not hold; implied by `text`, and said for whoever reads a failure. */
  readonly absent: readonly string[];
  /** Texts of the page that look like a kind of finding and are none, by that kind. */
  readonly lookalikes: Lookalikes;
}

export type Lookalikes = Readonly<Partial<Record<Kind, readonly string[]>>>;

const FINDING_KEYS = 'kind grade detector count text contains lacks reason evidence selector optional'.split(' ');
const ARTICLE_KEYS = 'title authors outlet syndicator agency published originalUrl language direction'.split(' ');
const KEYS = 'url scripts generated findings article text html pages once absent lookalikes'.split(' ');

/** Checks a JSON expectation. Throws, naming the page and the place, for keys it does not know or lacks. */
export function parseExpectation(value: unknown, page: string): Expectation {
  const all = record(value, page, KEYS, ['url', 'findings', 'article', 'text', 'absent']);
  const findings = list(all.findings, `${page}: findings`);
  for (const [kind, texts] of Object.entries(record(all.lookalikes ?? {}, `${page}: lookalikes`, [...KINDS], []))) {
    list(texts, `${page}: lookalikes: ${kind}`);
  }
  const article = all.article === null ? null : record(all.article, `${page}: article`, ARTICLE_KEYS, ARTICLE_KEYS);
  return {
    scripts: false,
    generated: false,
    html: [],
    pages: null,
    once: [],
    lookalikes: {},
    ...all,
    findings: findings.map((finding, index) => parseFinding(finding, `${page}: finding ${index + 1}`)),
    article,
  } as unknown as Expectation;
}

function parseFinding(value: unknown, place: string): ExpectedFinding {
  const finding = record(value, place, FINDING_KEYS, ['kind']);
  if (!KINDS.includes(finding.kind as Kind)) throw new Error(`${place}: no such kind: ${String(finding.kind)}`);
  if ((finding.kind === 'ai-summary') !== GRADES.includes(finding.grade as Grade)) {
    throw new Error(`${place}: a grade belongs to every “ai-summary” and to nothing else.`);
  }
  if (!['text', 'contains', 'reason', 'evidence'].some((key) => key in finding)) {
    throw new Error(`${place}: says nothing by which the finding could be known.`);
  }
  return { optional: false, ...finding } as unknown as ExpectedFinding;
}

function list(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${place}: has to be a list.`);
  return value;
}

function record(value: unknown, place: string, known: string[], needed: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${place}: has to be an object.`);
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new Error(`${place}: does not know “${unknown}”.`);
  const missing = needed.find((key) => !(key in value));
  if (missing !== undefined) throw new Error(`${place}: lacks “${missing}”.`);
  return value as Record<string, unknown>;
}
