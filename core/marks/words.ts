import { type Finding, thingsIn } from '../finding';
import { groupOf, groupWord } from '../groups';

/** What the chip calls a finding. Several ads in a row say how many. */
export function chipName(finding: Finding): string {
  const count = thingsIn(finding);
  const name = sentenceCase(groupWord(groupOf(finding), 1));
  return count > 1 ? `${name} ×${count}` : name;
}

/** What a button is about, such as "this ad" in "Keep this ad". */
export function thisOne(finding: Finding): string {
  const count = thingsIn(finding);
  return `${count > 1 ? 'these' : 'this'} ${groupWord(groupOf(finding), count)}`;
}

/** What the line left on the page says, such as "4 ads taken out" or "AI summary taken out". */
export function takenOut(finding: Finding): string {
  const count = thingsIn(finding);
  const word = groupWord(groupOf(finding), count);
  return count === 1 ? `${sentenceCase(word)} taken out` : `${count} ${word} taken out`;
}

/** What is announced once when a page has been looked through; empty when there is nothing to say. */
export function announcement(marked: number, taken: number): string {
  const counts = [taken > 0 ? `${taken} taken out` : '', marked > 0 ? `${marked} marked` : ''].filter(Boolean);
  return counts.length === 0 ? '' : `Clean Copy: ${counts.join(', ')}.`;
}

const sentenceCase = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
