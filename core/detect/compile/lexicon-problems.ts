import type { Lexicon } from '../lexicon';
import { AI_LISTS } from '../words';
import { compileAi, listSource } from './ai-words';
import { groupsOf } from './compile-words';
import { compileLine } from './line';
import { fillIn } from './phrase';

/**
 * What is wrong with a lexicon, in words that name language, list and phrase; empty when all of it can be read. The shape of
 * the file is the schema's business.
 */
export function lexiconProblems(lexicon: Lexicon): string[] {
  const problems: string[] = [];
  const attempt = (where: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      problems.push(
        `lexicon/${lexicon.language}.json, ${where}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const ad = lexicon.advertising?.sure ?? [];
  for (const { group, lines } of groupsOf(lexicon)) {
    for (const line of lines ?? []) attempt(`${group} lines`, () => compileLine(fillIn(line, { ad })));
  }
  const { ai } = lexicon;
  if (ai === undefined) return problems;
  for (const list of AI_LISTS) {
    for (const phrase of ai[list] ?? []) attempt(`ai.${list}`, () => listSource({ ...ai, [list]: [phrase] }, list));
  }
  attempt('ai.terms and ai.made', () => compileAi([{ ...lexicon, ai: { terms: ai.terms, made: ai.made ?? [] } }]));
  return problems;
}
