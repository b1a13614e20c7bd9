// Writes the JSON Schemas that editors and tests hold our data against, from the TypeScript types of that data.
//   node scripts/schemas.mjs            writes them
//   node scripts/schemas.mjs --check    exits with 1 and says what to do when a written schema is out of date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = new URL('..', import.meta.url);
const inRoot = (path) => fileURLToPath(new URL(path, root));

/** Each schema: the type it is made from, the file of that type, and where it is written. */
export const SCHEMAS = [
  { type: 'OutletRule', source: 'core/rules/rule.ts', target: 'core/rules/outlet.schema.json' },
  { type: 'Lexicon', source: 'core/detect/lexicon.ts', target: 'core/detect/lexicon.schema.json' },
  {
    type: 'AgencyWords',
    source: 'core/attribution/agencies.ts',
    target: 'core/attribution/agencies.schema.json',
  },
  {
    type: 'ClockWords',
    source: 'core/attribution/clock-words.ts',
    target: 'core/attribution/clock-words.schema.json',
  },
  { type: 'PictureAgencies', source: 'core/story/notes.ts', target: 'core/story/picture-agencies.schema.json' },
  { type: 'EmbedData', source: 'core/story/embed-data.ts', target: 'core/story/embeds.schema.json' },
  { type: 'PageWords', source: 'core/story/page-words.ts', target: 'core/story/pages.schema.json' },
];

/**
 * The schema of one entry of SCHEMAS, as the text of its file. The generator brings its own TypeScript; types are
 * checked by tsc elsewhere, so it need not check them again.
 */
export function schemaText({ type, source }) {
  const schema = createGenerator({
    path: inRoot(source),
    tsconfig: inRoot('scripts/schemas.tsconfig.json'),
    type,
    topRef: false,
    skipTypeCheck: true,
  }).createSchema(type);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The schemas whose file is missing or differs from what the type says. */
export function staleSchemas() {
  return SCHEMAS.filter(
    (entry) => !existsSync(inRoot(entry.target)) || readFileSync(inRoot(entry.target), 'utf8') !== schemaText(entry),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = staleSchemas();
    for (const { target, source } of stale) {
      console.error(`${target} does not match ${source}. Run "node scripts/schemas.mjs" and commit the result.`);
    }
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const entry of SCHEMAS) {
      writeFileSync(inRoot(entry.target), schemaText(entry));
      console.log(`wrote ${entry.target}`);
    }
  }
}
