import { type Finding, type Kind, thingsIn } from '../finding';

type Named = Pick<Finding, 'kind' | 'grade'>;
type Word = readonly [name: string, one: string, other: string];

const WORDS: Record<Kind | 'summary-box', Word> = {
  ad: ['Ad', 'ad', 'ads'],
  sponsored: ['Sponsored', 'sponsored block', 'sponsored blocks'],
  'ai-summary': ['AI summary', 'AI summary', 'AI summaries'],
  'summary-box': ['Summary box', 'summary box', 'summary boxes'],
  prompt: ['Prompt', 'prompt', 'prompts'],
  related: ['Other stories', 'block of other stories', 'blocks of other stories'],
  duplicate: ['Repetition', 'repetition', 'repetitions'],
  leftover: ['Leftover', 'leftover', 'leftovers'],
  'ai-note': ['AI note', 'AI note', 'AI notes'],
};

/** A box that is only suspected is never called an AI summary. */
const wordsFor = ({ kind, grade }: Named): Word =>
  WORDS[kind === 'ai-summary' && grade === 'suspected' ? 'summary-box' : kind];

/** What the chip calls a finding. Several ads in a row say how many. */
export function chipName(finding: Finding): string {
  const [name] = wordsFor(finding);
  return thingsIn(finding) > 1 ? `${name} ×${thingsIn(finding)}` : name;
}

/** What a button is about, such as "this ad" in "Keep this ad". */
export function thisOne(finding: Finding): string {
  const [, one, other] = wordsFor(finding);
  return thingsIn(finding) > 1 ? `these ${other}` : `this ${one}`;
}

/** What the line left on the page says, such as "4 ads taken out" or "AI summary taken out". */
export function takenOut(finding: Finding): string {
  const count = thingsIn(finding);
  const [, one, other] = wordsFor(finding);
  return count === 1 ? `${one.charAt(0).toUpperCase()}${one.slice(1)} taken out` : `${count} ${other} taken out`;
}

/** What is announced once when a page has been looked through; empty when there is nothing to say. */
export function announcement(marked: number, taken: number): string {
  const things = (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'}`;
  if (marked + taken === 0) return '';
  if (taken === 0) return `Clean Copy marked ${things(marked)} on this page.`;
  if (marked === 0) return `Clean Copy took ${things(taken)} out of this page.`;
  return `Clean Copy took ${things(taken)} out of this page and marked ${marked} more.`;
}
