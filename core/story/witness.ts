import { articleNode, isNode, type JsonLd, type LdNode, listOf } from '../attribution/json-ld';
import { cleanField, letters } from '../attribution/text';
import { runningText } from './hidden';
import { saysSame, wordsOf } from './words';

/**
 * The body of the story as the page's own data gives it. It is a witness and never shown: some publishers cut it short,
 * lay other texts into it, or give that of another story.
 */
export interface Witness {
  /** Whether the body has a text. */
  readonly knows: (text: string) => boolean;
  /** Whether its headline is the page's, so that it surely speaks of this story. */
  readonly isOwn: boolean;
}

/** Shortest body that says more than a description does, in letters. */
const SHORTEST_BODY = 200;
/** Shortest text that is looked up, in letters: shorter ones stand in any body by chance. */
const SHORTEST_TEXT = 20;
/** How alike its headline and one of the page's have to be. */
const SAME_HEADLINE = 0.7;
/** Share of the paragraphs it knows that Readability has to keep for the two to agree. */
const AGREE = 0.5;
/** Paragraphs it has to know to be heard against Readability. */
const ENOUGH = 3;
const LINKY = 0.33;

/**
 * The witness a page's JSON-LD gives; `null` when it has no body, or none worth asking.
 *
 * @param ld the page's JSON-LD
 * @param titles headlines the page gives for its story
 */
export function witnessOf(ld: JsonLd, url: string, titles: readonly string[]): Witness | null {
  const article = articleNode(ld, [url]);
  if (article === null) return null;
  const body = bodiesOf(article).map(cleanField).map(letters).join(' ');
  if (body.length < SHORTEST_BODY) return null;
  const headline = typeof article.headline === 'string' ? wordsOf(cleanField(article.headline)) : [];
  return {
    knows: (text) => {
      const wanted = letters(text);
      return wanted.length >= SHORTEST_TEXT && body.includes(wanted);
    },
    isOwn: headline.length > 0 && titles.some((title) => saysSame(headline, wordsOf(title), SAME_HEADLINE)),
  };
}

/**
 * What Readability keeps of a part of the page, and the paragraphs of running text the witness knows. Where the two
 * disagree, the one is believed that surely speaks of this story.
 */
export function heed(witness: Witness, kept: ReadonlySet<Element>, part: Element): ReadonlySet<Element> {
  const known = [...part.getElementsByTagName('p')].filter((paragraph) => isKnown(paragraph, witness));
  const told = known.map((paragraph) => [paragraph, ...paragraph.getElementsByTagName('*')]);
  const agreed = told.filter((elements) => elements.some((element) => kept.has(element))).length;
  if (agreed >= known.length * AGREE) return new Set([...kept, ...told.flat()]);
  return witness.isOwn && known.length >= ENOUGH ? new Set(told.flat()) : kept;
}

function isKnown(paragraph: Element, witness: Witness): boolean {
  const length = runningText(paragraph);
  if (length === 0 || !witness.knows(paragraph.textContent ?? '')) return false;
  let linked = 0;
  for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
  return linked <= length * LINKY;
}

/** The bodies of an article and of its entries, where it is a live blog. */
const bodiesOf = (article: LdNode): string[] =>
  [article, ...listOf(article.liveBlogUpdate)].flatMap((node) =>
    isNode(node) && typeof node.articleBody === 'string' ? [node.articleBody] : [],
  );
