import { compileAi, phrasesOf } from './ai-vocabulary';
import type { Lexicon } from './lexicon';
import { anyPhrase, fillIn, headsOf, wholePhrase } from './phrase';
import { groupsOf } from './vocabulary';

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
    for (const line of lines ?? []) attempt(`${group} lines`, () => readLine(fillIn(line, { ad })));
  }
  const { ai } = lexicon;
  if (ai === undefined) return problems;
  for (const list of ['disclosures', 'remote', 'notes', 'never'] as const) {
    attempt(`ai.${list}`, () => {
      for (const phrase of phrasesOf(ai, list)) anyPhrase([phrase]);
    });
  }
  attempt('ai.terms and ai.made', () => compileAi([lexicon]));
  return problems;
}

function readLine(line: string): void {
  wholePhrase(line);
  if (headsOf(line) === null) throw new Error(`“${line}” does not begin with two plain characters`);
}
