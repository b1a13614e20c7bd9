import type { Import } from './imports.ts';

/** What the files of a folder may import. */
interface Row {
  /** Folders of the project. */
  folders: readonly string[];
  packages: RegExp;
  /** What to do instead, for whoever meets the message. */
  instead: string;
}

/** Types only: the clean article is such a tree, and every layer passes it on. */
const TREE = 'hast|mdast|unist';
const PREACT = 'preact(/.+)?|@preact/.+';
const WXT = 'wxt(/.+)?';

/** The names of the interface's phrases; for types only. */
const ENGLISH = 'public/_locales/en/messages.json';

/** Who may import whom. The same table is in CONTRIBUTING.md. */
const TABLE: Record<string, Row> = {
  core: {
    folders: ['core', ENGLISH],
    packages: new RegExp(`^(@mozilla/readability|diff|(?:${TREE})(-util-.+)?)$`),
    instead: 'core/ is pure: take what you need as an argument, or move the file to platform/ or components/.',
  },
  platform: {
    folders: ['platform', 'core', 'outlets', 'lexicon'],
    packages: new RegExp(`^(${WXT}|${TREE}|webextension-polyfill|@wxt-dev/i18n|@adguard/agtree(/.+)?|idb)$`),
    instead:
      'platform/ only joins core/ and the data to the extension API: let an entrypoint bring the parts together.',
  },
  components: {
    folders: ['components', 'core'],
    packages: new RegExp(`^(${PREACT}|${TREE}|d3-(scale|shape))$`),
    instead: 'components/ get props and give callbacks: let the entrypoint do the storage and messages.',
  },
  entrypoints: {
    folders: ['entrypoints', 'components', 'core', 'platform', 'outlets', 'lexicon', 'assets'],
    packages: new RegExp(`^(${WXT}|${PREACT}|${TREE})$`),
    instead: 'entrypoints/ are wiring only: put the work into core/, components/ or platform/.',
  },
};

/** The folders the table speaks of. */
export const LAYERS = Object.keys(TABLE);

/** Why an import is not allowed, and what to do instead; `null` when it is. */
export function importProblem(found: Import): string | null {
  const layer = found.from.split('/')[0] ?? '';
  const row = TABLE[layer];
  if (!row) return null;
  const folder = found.target.split('/')[0] ?? '';
  const allowed = found.isPackage
    ? row.packages.test(found.target)
    : row.folders.some((one) => one === folder || one === found.target);
  if (!allowed) return `${found.from} imports ${found.target}. ${row.instead}`;
  if (layer === 'entrypoints' && folder === 'entrypoints' && entrypointOf(found.from) !== entrypointOf(found.target)) {
    return `${found.from} imports ${found.target}, another entrypoint. Move what both need to core/, components/ or platform/.`;
  }
  return null;
}

/** `entrypoints/popup/App.tsx` and `entrypoints/popup/main.tsx` are one entrypoint, `entrypoints/background.ts` another. */
const entrypointOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');
