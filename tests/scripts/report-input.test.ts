// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/lib/report/arguments.ts';
import { readPageList, readSavedPage } from '../../scripts/lib/report/pages.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-test-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
};

describe('a list of pages', () => {
  it('finds files beside the list', () => {
    const list = write('pages.json', '[{"id":"a","url":"https://a.example/","file":"a.html"}]');
    expect(readPageList(list)).toEqual([{ id: 'a', url: 'https://a.example/', file: path.join(folder, 'a.html') }]);
  });

  it.each([
    ['{}', /is not a list/],
    ['[{"id":"a","url":""}]', /entry 1: “url” has to be a text/],
    ['[{"id":"a","url":"u","file":"f"},{"id":"a","url":"u","file":"f"}]', /entry 2: the id “a” is used twice/],
    ['[', /could not be read/],
  ])('that is %s is refused with the reason', (json, reason) => {
    expect(() => readPageList(write('pages.json', json))).toThrow(reason);
  });
});

describe('a saved page', () => {
  const read = (name: string) => readSavedPage({ id: 'a', url: 'u', file: path.join(folder, name) }).toString();

  it('is read plain and packed, whatever its name', () => {
    write('plain.html', '<p>x');
    write('packed.html.gz', gzipSync('<p>x'));
    write('packed.html', gzipSync('<p>x'));
    expect([read('plain.html'), read('packed.html.gz'), read('packed.html')]).toEqual(['<p>x', '<p>x', '<p>x']);
  });

  it('that is broken or gone is an error in words', () => {
    write('broken.html.gz', 'no gzip');
    expect(() => read('broken.html.gz')).toThrow(/The saved page could not be read: /);
    expect(() => read('gone.html')).toThrow(/The saved page could not be read: .*gone\.html/);
  });
});

describe('the command line', () => {
  it('takes one page with its address', () => {
    const args = readArguments(['story.html.gz', '--url', 'https://a.example/'], folder);
    expect(args?.single).toBe(true);
    expect(args?.pages).toEqual([{ id: 'story', url: 'https://a.example/', file: path.join(folder, 'story.html.gz') }]);
  });

  it.each([
    [[], /Name either a saved page or a list/],
    [['a.html'], /needs its address/],
    [['a.html', 'b.html'], /One page at a time/],
    [['--pages', 'p.json', '--jobs', '0'], /--jobs takes a whole number/],
    [['--nonsense'], /nonsense/],
  ])('%j is refused with the reason', (args, reason) => {
    expect(() => readArguments(args, folder)).toThrow(reason);
  });
});
