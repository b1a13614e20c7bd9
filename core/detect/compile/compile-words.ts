import { labelKey } from '../../page/text';
import type { LabelGroup } from '../candidates';
import type { Lexicon } from '../lexicon';
import type { Label, LineWords, TextWords, Words } from '../words';
import { compileAi } from './ai-words';
import { compileLine } from './line';
import { fillIn } from './phrase';
import { hiddenSpellings } from './spellings';

/**
 * Compiles lexicons. Throws an Error on the first phrase that cannot be read; `lexiconProblems` is what names them all, with
 * file and list.
 */
export function compileWords(lexicons: readonly Lexicon[]): Words {
  const texts: TextWords[] = [];
  const lines: LineWords[] = [];
  for (const lexicon of lexicons) {
    const ad = lexicon.advertising?.sure ?? [];
    for (const { group, texts: list = [], lines: phrases = [] } of groupsOf(lexicon)) {
      const label: Label = { group, language: lexicon.language };
      const keys = list.map(labelKey);
      if (group === 'ad-sure') keys.push(...keys.flatMap(hiddenSpellings));
      if (keys.length > 0) texts.push({ ...label, keys: [...new Set(keys)] });
      for (const phrase of phrases) lines.push({ ...label, ...compileLine(fillIn(phrase, { ad })) });
    }
  }
  return { texts, lines, ai: compileAi(lexicons) };
}

/** Where each list of a lexicon goes. */
export function groupsOf({ advertising, ai, prompts, leftovers, related, relatedLines }: Lexicon) {
  const groups: { group: LabelGroup; texts?: string[] | undefined; lines?: string[] | undefined }[] = [
    { group: 'ad-sure', texts: advertising?.sure },
    { group: 'ad-ambiguous', texts: advertising?.ambiguous },
    { group: 'ad-line', lines: advertising?.lines },
    { group: 'sponsored', texts: advertising?.sponsored },
    { group: 'sponsored', lines: advertising?.sponsoredLines },
    { group: 'ai-heading', texts: ai?.headings },
    { group: 'ai-badge', texts: ai?.badges },
    { group: 'ai-control', texts: ai?.controls },
    { group: 'prompt', texts: prompts?.texts, lines: prompts?.lines },
    { group: 'leftover', texts: leftovers?.texts, lines: leftovers?.lines },
    { group: 'leftover-at-end', texts: leftovers?.atEnd },
    { group: 'related', texts: related, lines: relatedLines },
  ];
  return groups;
}
