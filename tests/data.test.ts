// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { Window } from 'happy-dom';
import { afterAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '../core/detect/lexicon';
import { lexiconProblems } from '../core/detect/compile/lexicon-problems';
import { isUnder } from '../core/rules/match';
import { parseRule } from '../core/rules/parse';
import { SCHEMAS, schemaText, staleSchemas } from '../scripts/schemas.mjs';

const window = new Window();
afterAll(() => window.close());

/** Every JSON file of a folder, parsed, with its path. A file that is no JSON is itself a problem. */
function readFolder(folder: string): { path: string; id: string; data: unknown; problems: string[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const path = join(folder, name);
      const id = name.replace(/\.json$/, '');
      try {
        return { path, id, data: JSON.parse(readFileSync(path, 'utf8')) as unknown, problems: [] };
      } catch (error) {
        return { path, id, data: null, problems: [`${path}: is not JSON (${String(error)})`] };
      }
    });
}

function validator(index: number): ValidateFunction {
  const entry = SCHEMAS[index];
  if (entry === undefined) throw new Error(`There is no schema number ${index}.`);
  return new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(schemaText(entry)));
}
const isRule = validator(0);
const isLexicon = validator(1);

function schemaProblems(path: string, errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map((error) => {
    const extra = 'additionalProperty' in error.params ? ` (${String(error.params.additionalProperty)})` : '';
    return `${path}: ${error.instancePath || '/'} ${error.message}${extra}`;
  });
}

/** Every text under a key called `selector`, `story` or `keep`, with its place. */
function* selectorsIn(data: unknown, at = ''): Generator<[string, string]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const place = `${at}/${key}`;
    const isSelector = key === 'selector' || /\/(?:story|keep)\/\d+$/.test(place);
    if (isSelector && typeof value === 'string') yield [place, value];
    else yield* selectorsIn(value, place);
  }
}

function outletProblems(folder: string): string[] {
  const problems: string[] = [];
  const hosts = new Map<string, string>();
  for (const { path, id, data, problems: unread } of readFolder(folder)) {
    problems.push(...unread);
    if (data === null) continue;
    isRule(data);
    problems.push(...schemaProblems(path, isRule.errors));
    const parsed = parseRule(data);
    if ('problem' in parsed) {
      problems.push(`${path}: ${parsed.problem}`);
      continue;
    }
    const { rule } = parsed;
    if (rule.id !== id) problems.push(`${path}: /id is “${rule.id}”, but the file is called ${id}.json`);
    for (const host of rule.hosts) {
      const other = hosts.get(host);
      if (other !== undefined) problems.push(`${path}: /hosts “${host}” is already in ${other}`);
      hosts.set(host, path);
    }
    for (const host of rule.notHosts ?? []) {
      if (!rule.hosts.some((domain) => isUnder(host, domain))) {
        problems.push(`${path}: /notHosts “${host}” lies below none of its hosts`);
      }
    }
    for (const [place, selector] of selectorsIn(rule)) {
      for (const part of selector.split('>>>')) {
        try {
          window.document.querySelector(part.trim());
        } catch (error) {
          problems.push(`${path}: ${place} “${selector}” is not a selector (${String(error)})`);
        }
      }
    }
  }
  return problems;
}

function languageProblems(folder: string): string[] {
  const problems: string[] = [];
  for (const { path, id, data, problems: unread } of readFolder(folder)) {
    problems.push(...unread);
    if (data === null) continue;
    isLexicon(data);
    problems.push(...schemaProblems(path, isLexicon.errors));
    const language = typeof data === 'object' && 'language' in data ? data.language : undefined;
    if (language !== id)
      problems.push(`${path}: /language is “${String(language)}”, but the file is called ${id}.json`);
    if (isLexicon.errors === null) problems.push(...lexiconProblems(data as Lexicon).map((said) => `${path}: ${said}`));
  }
  return problems;
}

/** The problems of a folder that holds this one file. */
function problemsOf(check: (folder: string) => string[], name: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-data-'));
  try {
    writeFileSync(join(folder, name), text);
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('data', () => {
  it('has schemas that match the types', () => {
    const advice = staleSchemas().map(
      ({ target, source }) => `${target} differs from ${source}: run "node scripts/schemas.mjs"`,
    );
    expect(advice).toEqual([]);
  });

  it('of outlets is right', () => {
    expect(readFolder('outlets').length).toBeGreaterThan(0);
    expect(outletProblems('outlets')).toEqual([]);
  });

  it('of languages is right', () => {
    expect(readFolder('lexicon').length).toBeGreaterThan(0);
    expect(languageProblems('lexicon')).toEqual([]);
  });
});

describe('bad data is refused with its file, place and reason', () => {
  const rule = JSON.parse(readFileSync('outlets/jerusalem-post.json', 'utf8'));
  const outlet = (change: object) =>
    problemsOf(outletProblems, 'jerusalem-post.json', JSON.stringify({ ...rule, ...change }));

  it.each([
    [{ nmae: 'x' }, /jerusalem-post\.json: \/ must NOT have additional properties \(nmae\)/],
    [{ role: 'paper' }, /jerusalem-post\.json: \/role must be equal to one of/],
    [{ id: 'jp' }, /jerusalem-post\.json: \/id is “jp”/],
    [{ hosts: ['JPost.com'] }, /jerusalem-post\.json: hosts\[0\]: “JPost.com” is not a host in lower case/],
    [{ hosts: ['jpost.com', 'jpost.com'] }, /jerusalem-post\.json: \/hosts “jpost.com” is already in/],
    [{ notHosts: ['mail.example'] }, /jerusalem-post\.json: \/notHosts “mail.example” lies below none/],
    [{ story: ['article >>> ['] }, /jerusalem-post\.json: \/story\/0 “article >>> \[” is not a selector/],
  ])('outlet %j', (change, said) => {
    expect(outlet(change).join('\n')).toMatch(said);
  });

  it.each([
    ['{"version":1,"language":"xx","prompts":{"lines":["(read on"]}}', /xx\.json: .*prompt lines: .*nothing closes/],
    ['{"version":1,"language":"en"}', /xx\.json: \/language is “en”/],
    ['{"version":1,"language":"xx","prompt":{}}', /xx\.json: \/ must NOT have additional properties \(prompt\)/],
    ['{"version":1,', /xx\.json: is not JSON/],
  ])('lexicon %s', (text, said) => {
    expect(problemsOf(languageProblems, 'xx.json', text).join('\n')).toMatch(said);
  });
});
