import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileWords } from '../../core/detect/compile/compile-words.ts';
import type { Lexicon } from '../../core/detect/lexicon.ts';
import { articleWords } from '../../core/story/article-words.ts';
import type { EmbedData } from '../../core/story/embed-data.ts';
import { languageProblems, outletProblems, readFolder } from './data-checks.ts';
import { inRoot } from './root.mjs';

/**
 * The modules whose outcome is put in their place: making it takes longer than a background script has when it wakes up,
 * and the lexicons hold more than either needs.
 */
const WORDS = '/platform/words.ts';
const ARTICLE_WORDS = '/platform/article-words.ts';

/** Where the data is. */
interface DataFolders {
  readonly lexicon: string;
  readonly outlets: string;
}

/**
 * Checks the data and compiles the lexicons while building. Data with a problem fails the build, which names file, place and
 * reason.
 *
 * @param folders the project's own, unless given
 */
export function dataPlugin(folders: DataFolders = { lexicon: inRoot('lexicon'), outlets: inRoot('outlets') }): Plugin {
  return {
    name: 'clean-copy:data',
    buildStart() {
      const problems = [...languageProblems(folders.lexicon), ...outletProblems(folders.outlets)];
      if (problems.length > 0) this.error(`The data is not right.\n${problems.join('\n')}`);
    },
    transform(_, id) {
      if (!id.endsWith(WORDS) && !id.endsWith(ARTICLE_WORDS)) return null;
      const files = readFolder(folders.lexicon);
      for (const { path } of files) this.addWatchFile(path);
      const lexicons = files.map(({ path }) => JSON.parse(readFileSync(path, 'utf8')) as Lexicon);
      return { code: id.endsWith(ARTICLE_WORDS) ? articleModule(lexicons) : detectionModule(lexicons), map: null };
    },
  };
}

const detectionModule = (lexicons: readonly Lexicon[]): string =>
  `export const WORDS = ${parsed(compileWords(lexicons))};`;

function articleModule(lexicons: readonly Lexicon[]): string {
  const embeds = JSON.parse(readFileSync(inRoot('core/story/embeds.json'), 'utf8')) as EmbedData;
  return `export const ARTICLE_WORDS = ${parsed(articleWords(lexicons, embeds))};`;
}

/** Browsers read long data faster as JSON than as program text. */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
