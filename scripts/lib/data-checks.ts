import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { Window } from 'happy-dom';
import { lexiconProblems } from '../../core/detect/compile/lexicon-problems.ts';
import { phraseSource, wholeSource } from '../../core/detect/compile/phrase.ts';
import type { Lexicon } from '../../core/detect/lexicon.ts';
import { remarkText } from '../../core/remark.ts';
import { isUnder } from '../../core/rules/match.ts';
import { parseRule } from '../../core/rules/parse.ts';
import type { OutletRule } from '../../core/rules/rule.ts';
import type { NotePhrases } from '../../core/story/notes.ts';
import { wordingIn } from './catalogues.ts';
import { inRoot } from './root.mjs';

/** A data file as it stands: parsed, or with the problem that it is no JSON. */
interface DataFile {
  readonly path: string;
  /** Its name without the ending. */
  readonly id: string;
  readonly data: unknown;
  readonly problems: readonly string[];
}

/** Every JSON file of a folder that is data and no schema. */
export function readFolder(folder: string): DataFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => {
      const file = path.join(folder, name);
      const id = name.replace(/\.json$/, '');
      try {
        return { path: file, id, data: JSON.parse(readFileSync(file, 'utf8')) as unknown, problems: [] };
      } catch (error) {
        return { path: file, id, data: null, problems: [`${file}: is not JSON (${String(error)})`] };
      }
    });
}

const validators = new Map<string, ValidateFunction>();

/** Problems of data by its schema, a file of the project that is made from the type. */
function schemaProblems(schema: string, { path: file, data }: DataFile): string[] {
  let validate = validators.get(schema);
  if (validate === undefined) {
    validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(inRoot(schema), 'utf8')));
    validators.set(schema, validate);
  }
  validate(data);
  return (validate.errors ?? []).map((error: ErrorObject) => {
    const extra = 'additionalProperty' in error.params ? ` (${String(error.params.additionalProperty)})` : '';
    return `${file}: ${error.instancePath || '/'} ${error.message}${extra}`;
  });
}

/** What is wrong with a folder of outlet rules: file, place and reason of each. */
export function outletProblems(folder: string): string[] {
  const problems: string[] = [];
  const hosts = new Map<string, string>();
  const window = new Window();
  for (const file of readFolder(folder)) {
    problems.push(...file.problems);
    if (file.data === null) continue;
    problems.push(...schemaProblems('core/rules/outlet.schema.json', file));
    const parsed = parseRule(file.data);
    if ('problem' in parsed) {
      problems.push(`${file.path}: ${remarkText(parsed.problem, wordingIn('en'))}`);
      continue;
    }
    if (parsed.rule.id !== file.id)
      problems.push(`${file.path}: /id is “${parsed.rule.id}”, but the file is called ${file.id}.json`);
    problems.push(
      ...hostProblems(parsed.rule, file.path, hosts),
      ...detectorProblems(parsed.rule, file.path),
      ...selectorProblems(parsed.rule, file.path, window.document as unknown as ParentNode),
    );
  }
  window.close();
  return problems;
}

function hostProblems(rule: OutletRule, file: string, known: Map<string, string>): string[] {
  const problems: string[] = [];
  for (const host of rule.hosts) {
    const other = known.get(host);
    if (other !== undefined) problems.push(`${file}: /hosts “${host}” is already in ${other}`);
    known.set(host, file);
  }
  for (const host of rule.notHosts ?? []) {
    if (!rule.hosts.some((domain) => isUnder(host, domain)))
      problems.push(`${file}: /notHosts “${host}” lies below none of its hosts`);
  }
  return problems;
}

/** A misspelt detector would be a switch that does nothing. */
function detectorProblems({ detectors = {} }: OutletRule, file: string): string[] {
  return Object.keys(detectors)
    .filter((id) => !existsSync(inRoot(`core/detectors/${id}.ts`)))
    .map((id) => `${file}: /detectors “${id}” is no detector`);
}

function selectorProblems(rule: OutletRule, file: string, document: ParentNode): string[] {
  const problems: string[] = [];
  for (const [place, selector] of selectorsIn(rule)) {
    for (const part of selector.split('>>>')) {
      try {
        document.querySelector(part.trim());
      } catch (error) {
        problems.push(`${file}: ${place} “${selector}” is not a selector (${String(error)})`);
      }
    }
  }
  return problems;
}

/** Every text under a key called `selector`, with its place. */
function* selectorsIn(data: unknown, at = ''): Generator<[string, string]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const place = `${at}/${key}`;
    if (key === 'selector' && typeof value === 'string') yield [place, value];
    else yield* selectorsIn(value, place);
  }
}

/** What is wrong with a folder of lexicons: file, place and reason of each. */
export function languageProblems(folder: string): string[] {
  return readFolder(folder).flatMap((file) => {
    if (file.data === null) return file.problems;
    const ofShape = schemaProblems('core/detect/lexicon.schema.json', file);
    const language = typeof file.data === 'object' && 'language' in file.data ? file.data.language : undefined;
    const ofName =
      language === file.id
        ? []
        : [`${file.path}: /language is “${String(language)}”, but the file is called ${file.id}.json`];
    const lexicon = file.data as Lexicon;
    const ofWords = ofShape.length > 0 ? [] : [...lexiconProblems(lexicon), ...noteProblems(lexicon.notes)];
    return [...ofShape, ...ofName, ...ofWords.map((said) => `${file.path}: ${said}`)];
  });
}

/** Phrases of what pages say around a story that cannot be read, each with its place. */
function noteProblems(notes: NotePhrases = {}): string[] {
  return Object.entries(notes).flatMap(([group, phrases]: [string, string[]]) =>
    phrases.flatMap((phrase) => {
      try {
        phraseSource(phrase.replace(/^\* /, ''));
        wholeSource(phrase);
        return [];
      } catch (error) {
        return [`/notes/${group}: ${String(error)}`];
      }
    }),
  );
}

/** What is wrong with the data of a folder that names its schema: file, place and reason of each. */
export function namedSchemaProblems(folder: string): string[] {
  return readFolder(folder).flatMap((file) => {
    if (file.data === null) return file.problems;
    const named = typeof file.data === 'object' && '$schema' in file.data ? file.data.$schema : undefined;
    return typeof named === 'string' ? schemaProblems(path.join(folder, named), file) : [];
  });
}
