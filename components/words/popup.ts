import type { FindingState } from '../../core/detect/ledger-view';

import { type Group, groupWord } from '../../core/groups';

/** Words of the popup. */
export const popupWords = {
  product: 'Clean Copy',
  loading: 'Looking at the page',
  reading: 'Reading the story',
  skip: 'Skip to copy and mode',
  findings: 'What was found on the page',
  why: 'Why?',
  sourcesShort: 'Sources',
  nothingFound: 'Nothing found on this page',
  switchedOff: (site: string) => `Off on ${site}. Nothing is marked or taken out.`,
  show: 'Show',
  hide: 'Hide',
  showOnPage: 'Show on page',
  kept: 'Kept',
  restore: 'Restore',
  restoreAll: 'Restore all',
  keep: 'Keep',
  takeOut: 'Take out',
  story: 'Clean text',
  sources: 'Where the source line comes from',
  reader: 'Reader',
  options: 'Options',
  onlyThisTime: (host: string) => `Clean Copy works on ${host} only when you open it here.`,
  always: 'Always work here',
};

/** "AI summary taken out", or what else became of it. */
export function fateWords(group: Group, state: FindingState): string {
  const word = sentence(groupWord(group, 1));
  return state === 'marked' ? `${word} left out of this text` : `${word} taken out`;
}

/** A phrase as a sentence: first letter large, a full stop unless it ends with a mark of its own. */
function sentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
