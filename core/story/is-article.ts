import type { Block } from './blocks';

/** A text of this length, in characters, is a paragraph of running text rather than a teaser or a label. */
const RUNNING = 80;

/** The same where a character says about as much as a short word. */
const RUNNING_DENSE = 40;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Characters of running text from which on a page is an article whatever its data says. */
const ENOUGH = 500;

/** Whether what was found is a story: running text, and more than a teaser or two where the page calls itself a site. */
export function isArticle(blocks: readonly Block[], document: Document, url: string): boolean {
  const lengths = blocks.filter((block) => block.kind !== 'figure' && isRunning(block.text)).map(lengthOf);
  const running = lengths.reduce((sum, length) => sum + length, 0);
  if (running === 0) return false;
  if (saysArticle(document)) return true;
  return running >= ENOUGH && !isFrontPage(document, url);
}

const isRunning = (text: string): boolean => text.length >= (DENSE.test(text) ? RUNNING_DENSE : RUNNING);

const lengthOf = ({ text }: Block): number => text.length * (DENSE.test(text) ? 2 : 1);

function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return (
    /article/i.test(type) ||
    document.querySelector('[itemprop~="articleBody"], meta[property="article:published_time"]') !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|BlogPosting|Posting)"/.test(script.textContent ?? ''),
    )
  );
}

/** The root of a site that calls itself one. */
function isFrontPage(document: Document, url: string): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? 'website';
  try {
    return type === 'website' && new URL(url).pathname.replace(/\/+$/, '') === '';
  } catch {
    return false;
  }
}
