// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whyInstall } from '../../scripts/lib/dependencies.mjs';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-copy-test-'));
  lock('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  });
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function lock(file: string, packages: object): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}

const install = (packages: object): void => lock('node_modules/.package-lock.json', packages);

function putNode(): void {
  const folder = path.join(root, 'node_modules/node/bin');
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['node', 'node.exe']) fs.writeFileSync(path.join(folder, name), '');
}

it('asks for an installation in a bare clone', () => {
  expect(whyInstall(root)).toBe('node_modules is missing');
});

it('asks for one when a version differs or a package is missing', () => {
  putNode();
  install({ 'node_modules/a': { version: '0.9.0' } });
  expect(whyInstall(root)).toBe('a is not as the lockfile says');
  install({});
  expect(whyInstall(root)).toBe('a is not as the lockfile says');
});

it('asks for one when the pinned Node did not arrive', () => {
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(whyInstall(root)).toBe('the pinned Node is missing');
});

it('is content without the packages of other platforms', () => {
  putNode();
  install({ 'node_modules/a': { version: '1.0.0' } });
  expect(whyInstall(root)).toBeNull();
});
