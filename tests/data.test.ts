// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageProblems, namedSchemaProblems, outletProblems, readFolder } from '../scripts/lib/data-checks';
import { dataPlugin } from '../scripts/lib/data-plugin';
import { staleSchemas } from '../scripts/schemas.mjs';

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
  it('has schemas that match the types', { timeout: 60_000 }, () => {
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

describe('data of stories', () => {
  it('is right', () => {
    expect(readFolder('core/story').map(({ id }) => id)).toEqual(expect.arrayContaining(['embeds', 'pages']));
    for (const folder of ['core/story', 'core/attribution']) expect(namedSchemaProblems(folder)).toEqual([]);
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
    [{ detectors: { 'ad-lable': false } }, /jerusalem-post\.json: \/detectors “ad-lable” is no detector/],
    [{ notHosts: ['mail.example'] }, /jerusalem-post\.json: \/notHosts “mail.example” lies below none/],
    [
      { story: [{ selector: 'article >>> [' }] },
      /jerusalem-post\.json: \/story\/0\/selector “article >>> \[” is not a selector/,
    ],
  ])('outlet %j', (change, said) => {
    expect(outlet(change).join('\n')).toMatch(said);
  });

  it.each([
    ['{"version":1,"language":"xx","prompts":{"lines":["(read on"]}}', /xx\.json: .*prompt lines: .*nothing closes/],
    ['{"version":1,"language":"en"}', /xx\.json: \/language is “en”/],
    ['{"version":1,"language":"xx","prompt":{}}', /xx\.json: \/ must NOT have additional properties \(prompt\)/],
    ['{"version":1,"language":"xx","notes":{"request":["(sign up"]}}', /xx\.json: \/notes\/request: .*nothing closes/],
    ['{"version":1,"language":"xx","notes":{"requests":[]}}', /xx\.json: \/notes .*\(requests\)/],
    ['{"version":1,', /xx\.json: is not JSON/],
  ])('lexicon %s', (text, said) => {
    expect(problemsOf(languageProblems, 'xx.json', text).join('\n')).toMatch(said);
  });
});

describe('a build', () => {
  const plugin = (lexicon: string) =>
    dataPlugin({ lexicon, outlets: 'outlets' }) as unknown as {
      buildStart(this: { error(message: string): never }): void;
      transform(this: { addWatchFile(path: string): void }, code: string, id: string): { code: string } | null;
    };
  const error = (message: string): never => {
    throw new Error(message);
  };

  it('with bad data fails, and names file, place and reason', () => {
    const start = (folder: string): string[] => {
      plugin(folder).buildStart.call({ error });
      return [];
    };
    const text = '{"version":1,"language":"xx","ai":{"terms":["AI"],"notes":["by {whom}"]}}';
    expect(() => problemsOf(start, 'xx.json', text)).toThrow(/xx\.json: .*ai\.notes: .*names the list “whom”/);
    expect(start('lexicon')).toEqual([]);
  });

  it('puts the compiled words in place of what compiles them', () => {
    const watched: string[] = [];
    const transform = plugin('lexicon').transform.bind({ addWatchFile: (path) => watched.push(path) });
    const { code = '' } = transform('', '/x/platform/words.ts') ?? {};
    expect(code).toMatch(/^export const WORDS = JSON\.parse\(".*"\);$/);
    expect(watched).toContain(join('lexicon', 'en.json'));
    const article = transform('', '/x/platform/article-words.ts')?.code ?? '';
    expect(article).toMatch(/^export const ARTICLE_WORDS = JSON\.parse\(".*"\);$/);
    expect(article).not.toContain('advertising');
    expect(transform('', '/x/platform/outlets.ts')).toBeNull();
  });
});
