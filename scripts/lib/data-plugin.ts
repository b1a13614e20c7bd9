import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileWords } from '../../core/detect/compile/compile-words.ts';
import type { Lexicon } from '../../core/detect/lexicon.ts';
import { languageProblems, outletProblems, readFolder } from './data-checks.ts';
import { inRoot } from './root.mjs';

/** The module whose outcome is put in its place: compiling takes longer than a background script has when it wakes up. */
const WORDS = '/platform/words.ts';

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
      if (!id.endsWith(WORDS)) return null;
      const files = readFolder(folders.lexicon);
      for (const { path } of files) this.addWatchFile(path);
      const lexicons = files.map(({ path }) => JSON.parse(readFileSync(path, 'utf8')) as Lexicon);
      const words = JSON.stringify(JSON.stringify(compileWords(lexicons)));
      return { code: `export const WORDS = JSON.parse(${words});`, map: null };
    },
  };
}
