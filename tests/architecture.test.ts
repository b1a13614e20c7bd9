// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { undocumentedExports } from './architecture/exports.ts';
import { importProblem, LAYERS } from './architecture/import-table.ts';
import { importsOf } from './architecture/imports.ts';
import { exists, filesUnder, readSource, withoutComments } from './architecture/sources.ts';

const CODE = ['.ts', '.tsx', '.mjs'];
const product = filesUnder(LAYERS, CODE);
const tools = filesUnder(['scripts'], CODE);
const tests = filesUnder(['tests'], CODE);
const detectors = filesUnder(['core/detectors'], ['.ts']);

/** Lines of files where a pattern stands in the code, as `file:line`. */
function places(files: typeof product, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('who imports whom', () => {
  it('finds the files it is about', () => {
    for (const layer of LAYERS) expect(product.filter(({ path }) => path.startsWith(`${layer}/`))).not.toEqual([]);
  });

  it('follows the table in CONTRIBUTING.md', () => {
    expect(product.flatMap(importsOf).map(importProblem).filter(Boolean)).toEqual([]);
  });

  it('reaches the extension API through one file', () => {
    const importers = product
      .filter((file) => importsOf(file).some(({ target }) => target === 'webextension-polyfill'))
      .map(({ path }) => path);
    expect(importers, 'Import `browser` from platform/browser.ts instead.').toEqual(['platform/browser.ts']);
  });

  it('names every import: no names come from WXT by themselves', () => {
    expect(readSource('wxt.config.ts').text, 'Keep `imports: false` in wxt.config.ts.').toContain('imports: false');
    const auto = product.flatMap(importsOf).filter(({ target }) => target === '#imports');
    expect(auto, 'Import from the module itself, such as wxt/utils/define-background.').toEqual([]);
  });

  it('keeps the folders for data free of code', () => {
    const code = filesUnder(['outlets', 'lexicon'], [...CODE, '.js']).map(({ path }) => path);
    expect(code, 'Data is JSON; a mechanism belongs to core/.').toEqual([]);
  });
});

describe('conventions', () => {
  it('keeps files short', () => {
    const long = [...product, ...tools, ...tests]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long, 'A file of more than 250 lines has more than one job: split it by what its parts do.').toEqual([]);
  });

  it('explains everything that is exported', () => {
    const bare = [...product, ...tools].flatMap((file) =>
      undocumentedExports(file).map(({ name, line }) => `${file.path}:${line} ${name}`),
    );
    expect(bare, 'Put a docstring above it: what it promises, units, errors.').toEqual([]);
  });

  it('makes no markup from text', () => {
    const pattern =
      /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(places(product, pattern), 'Build nodes, or render the sanitised tree.').toEqual([]);
  });

  it('makes no request of its own', () => {
    const pattern = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon/;
    expect(places(product, pattern), 'Nothing leaves the browser; ship data with the build.').toEqual([]);
  });

  it('keeps globals of the page and the browser out of core/', () => {
    const core = product.filter(({ path }) => path.startsWith('core/'));
    const pattern = /(?<![.\w])(?:globalThis|navigator|localStorage|sessionStorage|window\.|browser\.|chrome\.)/;
    expect(places(core, pattern), 'core/ is pure: take what you need as an argument.').toEqual([]);
    // `document` is also a good name for an argument; telling the two apart is the linter's work.
    expect(readSource('biome.json').text, 'Keep noRestrictedGlobals for core/ in biome.json.').toMatch(/"document":/);
  });

  it('leaves no work marked as open', () => {
    expect(places([...product, ...tools], /\b(TODO|FIXME|XXX)\b/), 'Do it, or make it an issue.').toEqual([]);
    const notes = [...product, ...tools].filter(({ text }) => /\b(TODO|FIXME)\b/.test(text)).map(({ path }) => path);
    expect(notes, 'Do it, or make it an issue.').toEqual([]);
  });
});

describe('a detector', () => {
  it('is there at all', () => {
    expect(detectors).not.toEqual([]);
  });

  const modules = import.meta.glob<{ id?: string }>('../core/detectors/*.ts', { eager: true, import: 'default' });

  it.each(detectors.map(({ path }) => [path]))('%s has its file name as its id', (path) => {
    const detector = modules[`../${path}`];
    expect(
      detector?.id,
      'The file name is the id in settings, reasons and tests; export the detector as default.',
    ).toBe(path.replace(/^core\/detectors\/|\.ts$/g, ''));
  });

  it.each(detectors.map(({ path }) => [path]))('%s is tested by itself', (path) => {
    const test = path.replace(/^core\//, 'tests/core/').replace(/\.ts$/, '.test.ts');
    expect(exists(test), `Write ${test}: something it must flag, and a look-alike that it must not.`).toBe(true);
    const text = readSource(test).text;
    expect(text, `${test}: show what it must flag.`).toMatch(/\bflag|\bfinds?\b|\btoHaveLength\(|\btoMatchObject\(/);
    expect(text, `${test}: show a look-alike that it must leave alone.`).toMatch(/toEqual\(\[\]\)|toHaveLength\(0\)/);
  });
});
